package dev.tocsin.model.secret;

import dev.tocsin.model.definition.DefinitionException;
import java.util.regex.Pattern;

/**
 * A secret in a file on the server that needs it. Its value never passes through the definitions.
 *
 * @param path the file's path on the server: absolute, or below the folder of the server's
 *     configuration
 */
public record SecretFile(String path) {
  /** A path has at least one folder, which no password or token has by mistake. */
  private static final Pattern PATH = Pattern.compile("/?[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+");

  /**
   * @throws DefinitionException if it is no path
   */
  public SecretFile {
    if (!PATH.matcher(path).matches() || ("/" + path + "/").contains("/../")) {
      throw DefinitionException.here(
          // The text may be the secret itself, put here by mistake: it must not be printed.
          "a secret file's path is none",
          "name the file that holds the secret, such as /etc/alertmanager/secrets/slack-url");
    }
  }

  public static SecretFile at(String path) {
    return new SecretFile(path);
  }

  /** True where the file lies below the folder of the server's configuration. */
  public boolean isBesideConfiguration() {
    return !path.startsWith("/");
  }
}
