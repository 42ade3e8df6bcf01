package dev.tocsin.generate.tree;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** The difference of two texts, as {@code diff -u} writes it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** From one content of a file to another; an empty text stands for no file. */
  static String of(String path, String from, String to) {
    List<String> fromLines = from.lines().toList();
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            from.isEmpty() ? "/dev/null" : "a/" + path,
            to.isEmpty() ? "/dev/null" : "b/" + path,
            fromLines,
            DiffUtils.diff(fromLines, to.lines().toList()),
            CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }
}
