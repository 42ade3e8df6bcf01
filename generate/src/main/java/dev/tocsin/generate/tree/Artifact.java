package dev.tocsin.generate.tree;

import java.nio.charset.StandardCharsets;

/**
 * A generated file.
 *
 * @param path where it stands below the output folder, with {@code /} between folders
 * @param text its content: LF at each line's end, the last one included
 */
public record Artifact(String path, String text) {
  /**
   * @throws IllegalArgumentException if the path leaves the output folder, or the text has other
   *     line ends
   */
  public Artifact {
    if (!isBelowOutput(path)) {
      throw new IllegalArgumentException("not a path below the output folder: " + path);
    }
    if (text.indexOf('\r') >= 0 || !text.endsWith("\n")) {
      throw new IllegalArgumentException("lines of " + path + " do not all end in LF");
    }
  }

  /** True for a relative path that stays below the folder that it is resolved against. */
  static boolean isBelowOutput(String path) {
    return !path.isEmpty()
        && !path.startsWith("/")
        && !path.contains("\\")
        && !("/" + path + "/").contains("/../");
  }

  /** The content as it stands on the disk: UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
