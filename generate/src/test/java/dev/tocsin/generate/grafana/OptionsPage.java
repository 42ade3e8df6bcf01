package dev.tocsin.generate.grafana;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of all options of Grafana's panels. */
record OptionsPage(Collection<OptionHistory> options, LeftOutOptions leftOut) {
  private static final String HEAD =
      """
      # Options of Grafana's panels

      Every option that Grafana's own types (`@grafana/schema`, for %s) have, and whether a definition can say it.
      `OptionsPageTest` of `generate` writes the tables, with `-Dupdate`, from these types and from dashboards with every kind of
      panel and every option of each.

      `[]` are the elements of a list, `*` are names of one's own. *Since* is the first of these versions that has the option or
      the value; what was later taken away has the last one too. No dashboard of the tests has the values in parentheses.
      """;

  @Override
  public String toString() {
    String versions =
        Stream.of(GrafanaVersion.values())
            .map(GrafanaVersion::toString)
            .collect(joining(", "))
            .replaceFirst(", ([^,]+)$", " and $1");
    return HEAD.formatted(versions) + summary() + sections();
  }

  private String summary() {
    long covered = options.stream().filter(OptionHistory::isCovered).count();
    return "\nCovered are %d of %d options.\n".formatted(covered, options.size());
  }

  private String sections() {
    return options.stream()
        .collect(groupingBy(option -> option.newest().section(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(section -> section(section.getKey(), section.getValue()))
        .collect(joining());
  }

  private String section(String name, List<OptionHistory> rows) {
    return "\n## %s\n\n| Option | Type | Since | |\n|---|---|---|---|\n".formatted(name)
        + rows.stream().map(this::row).collect(joining());
  }

  private String row(OptionHistory option) {
    KnownOption newest = option.newest();
    String path = newest.path().isEmpty() ? "the panel" : code(newest.path());
    String since = option.since() + option.until().map(last -> " to " + last).orElse("");
    return "| %s%s | %s | %s | %s |\n"
        .formatted(
            path, newest.deprecated() ? " (deprecated)" : "", type(option), since, ours(option));
  }

  private static String type(OptionHistory option) {
    return Stream.concat(
            option.newest().type().stream().filter(type -> !type.equals("unknown")),
            option.newest().values().stream().map(value -> value(option, value)))
        .collect(joining(", "));
  }

  private static String value(OptionHistory option, String value) {
    GrafanaVersion since = option.since(value);
    String text = code(value) + (since == option.since() ? "" : " since " + since);
    return option.isCovered() && option.untried().contains(value) ? "(" + text + ")" : text;
  }

  private String ours(OptionHistory option) {
    return option.isCovered() ? "covered" : leftOut.why(option.newest()).orElse("missing");
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
