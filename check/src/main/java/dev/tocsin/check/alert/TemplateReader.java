package dev.tocsin.check.alert;

import dev.tocsin.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the labels that a template of an alert reads, in the syntax of Go's {@code text/template}.
 * It knows as much of it as it needs to be sure: comments, strings, and blocks in which {@code .}
 * is no longer the alert.
 */
final class TemplateReader {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String STRING = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|`[^`]*+`";

  /** A label read by {@code index}, a string to pass over, or a label read by its name. */
  private static final Pattern PART =
      Pattern.compile(
          "\\bindex\\s+(?<map>\\$labels|\\$?\\.Labels)\\s+[\"`](?<key>\\w+)[\"`]"
              + "|(?:"
              + STRING
              + ")"
              + "|(?<![\\w)$.])(?<owner>\\$labels|\\$?\\.Labels)\\.(?<field>\\w+)");

  private static final Pattern ASSIGNED = Pattern.compile("\\$labels\\s*+(?:,[^:=]*+)?:?=");

  /** For each block that is open, whether {@code .} in it is something else than the alert. */
  private final Deque<Boolean> blocks = new ArrayDeque<>();

  private final List<LabelReference> references = new ArrayList<>();

  private TemplateReader() {}

  /** The labels that a template reads for certain from its alert, in their order. */
  static List<LabelReference> read(String template) {
    TemplateReader reader = new TemplateReader();
    if (!ASSIGNED.matcher(template).find()) {
      reader.actions(template);
    }
    return reader.references;
  }

  private void actions(String template) {
    int open = template.indexOf(OPEN);
    while (open >= 0) {
      int start = open + OPEN.length();
      int end = end(template, start);
      action(template.substring(start, end), start);
      open = template.indexOf(OPEN, end);
    }
  }

  /** Where the action ends that starts here, strings and comments passed over. */
  private static int end(String template, int start) {
    int i = start;
    while (i < template.length() && !template.startsWith(CLOSE, i)) {
      if (template.startsWith("/*", i)) {
        i = after(template, "*/", i + 2);
      } else if (template.charAt(i) == '`') {
        i = after(template, "`", i + 1);
      } else if (template.charAt(i) == '"') {
        i = afterString(template, i + 1);
      } else {
        i++;
      }
    }
    return Math.min(i, template.length());
  }

  private static int after(String template, String closing, int start) {
    int end = template.indexOf(closing, start);
    return end < 0 ? template.length() : end + closing.length();
  }

  private static int afterString(String template, int start) {
    int i = start;
    while (i < template.length() && template.charAt(i) != '"') {
      i += template.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private void action(String code, int offset) {
    String bare = code.replaceFirst("^-?\\s+", "");
    if (bare.startsWith("/*")) {
      return;
    }
    Matcher part = PART.matcher(code);
    while (part.find()) {
      Span span = new Span(offset + part.start(), offset + part.end());
      if (part.group("field") != null) {
        reference(part.group("owner"), part.group("field"), span);
      } else if (part.group("key") != null) {
        reference(part.group("map"), part.group("key"), span);
      }
    }
    block(bare.split("\\W", 2)[0]);
  }

  private void reference(String owner, String label, Span span) {
    boolean ofSomethingElse = owner.startsWith(".") && blocks.contains(true);
    if (!ofSomethingElse) {
      references.add(new LabelReference(label, span));
    }
  }

  private void block(String keyword) {
    switch (keyword) {
      case "range", "with", "define", "block" -> blocks.push(true);
      case "if" -> blocks.push(false);
      case "end" -> blocks.poll();
      default -> {}
    }
  }
}
