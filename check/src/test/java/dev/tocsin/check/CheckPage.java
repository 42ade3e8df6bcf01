package dev.tocsin.check;

import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the documentation of checks from their classes and examples, in Markdown. */
final class CheckPage {
  private static final String HEADER =
      "<!-- Generated from the check's class and its examples: `mvn test -pl check -am -Dupdate`"
          + " writes it anew. -->\n\n";

  private CheckPage() {}

  /** The page of one check. */
  static String of(Check check) {
    CheckInfo info = check.info();
    Examples examples = Examples.of(check);
    return HEADER
        + "# %s\n\n**%s**: %s.%s\n\n".formatted(info.id(), level(info), info.summary(), style(info))
        + "## Why it matters\n\n%s\n\n".formatted(info.why())
        + "## What to do\n\n%s\n\n".formatted(info.fix())
        + parameters(info)
        + "## Found\n\n"
        + block("java", examples.between("bad", "good"))
        + "\n"
        + block("text", List.of(told(check, examples)))
        + "\n## Not found\n\n"
        + block("java", examples.between("good", "end"));
  }

  /** The table of all checks. */
  static String index(List<Check> checks, OtherLinters others) {
    StringBuilder out = new StringBuilder(HEADER);
    out.append(
        """
        # Checks

        What `tocsin validate` proves before anything is generated. Findings of level error stop the
        generation. Each check has a class of its name in [`check/`](../../check/src/main/java/dev/tocsin/check).

        The last column names the linters that look for the same, if in one file at a time or only beside a running
        server: [how the checks compare with theirs](../other-linters.md), and which of theirs are missing here.
        [How to set, allow or postpone checks](../settings.md).

        | Check | Level | What it finds | Also |
        |---|---|---|---|
        """);
    for (Check check : checks) {
      CheckInfo info = check.info();
      out.append(
          "| [%s](%s.md) | %s | %s | %s |\n"
              .formatted(
                  info.id(),
                  info.id(),
                  info.style() ? "off (" + level(info) + ")" : level(info),
                  info.summary(),
                  String.join(", ", others.of(info.id()))));
    }
    return out.toString();
  }

  private static String level(CheckInfo info) {
    return info.level().name().toLowerCase(Locale.ROOT);
  }

  private static String style(CheckInfo info) {
    return info.style() ? " A matter of house style: off unless the settings turn it on." : "";
  }

  private static String parameters(CheckInfo info) {
    if (info.parameters().isEmpty()) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("## Settings\n\n| name | standard | meaning |\n|---|---|---|\n");
    for (Parameter<?> parameter : info.parameters()) {
      out.append(
          "| `%s` | `%s` | %s |\n"
              .formatted(parameter.name(), parameter.written(), parameter.meaning()));
    }
    return out.append('\n').toString();
  }

  private static String block(String language, List<String> lines) {
    return "```" + language + "\n" + String.join("\n", lines).strip() + "\n```\n";
  }

  /** What is told of the bad example, its lines counted as they stand on the page. */
  private static String told(Check check, Examples examples) {
    String told = DiagnosticRenderer.render(Examples.bad(check));
    int start = examples.line("bad");
    return Pattern.compile(Pattern.quote(examples.file()) + ":(\\d+)")
        .matcher(told)
        .replaceAll((MatchResult at) -> "Example.java:" + (Integer.parseInt(at.group(1)) - start));
  }
}
