package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.Names;
import dev.tocsin.model.definition.Numbers;

/** A Loki, asked for logs. */
public record LokiSource(Connection connection, SourceOptions options)
    implements DataSource, SourceStyle<LokiSource> {
  @Override
  public Kind kind() {
    return Kind.LOKI;
  }

  @Override
  public LokiSource connection(Connection connection) {
    return new LokiSource(connection, options);
  }

  @Override
  public LokiSource options(SourceOptions options) {
    return new LokiSource(connection, options);
  }

  /** How many lines are shown at most; 1,000 where nothing is said. */
  public LokiSource maxLines(int lines) {
    return option("maxLines", Numbers.positive(lines, "a number of lines"));
  }

  /** Leads from a line to its trace, whose id is the first group of a regular expression. */
  public LokiSource traces(String name, String regex, JaegerSource traces) {
    return traces(name, "regex", Names.regex(regex), traces.uid());
  }

  /** Leads from a line to its trace, whose id is the first group of a regular expression. */
  public LokiSource traces(String name, String regex, TempoSource traces) {
    return traces(name, "regex", Names.regex(regex), traces.uid());
  }

  /** Leads from a line to its trace, whose id is the value of a label or of structured metadata. */
  public LokiSource tracesOfLabel(String name, String label, JaegerSource traces) {
    return traces(name, "label", Names.label(label), traces.uid());
  }

  /** Leads from a line to its trace, whose id is the value of a label or of structured metadata. */
  public LokiSource tracesOfLabel(String name, String label, TempoSource traces) {
    return traces(name, "label", Names.label(label), traces.uid());
  }

  private LokiSource traces(String name, String matcher, String pattern, String uid) {
    return options(
        options.adding(
            "derivedFields",
            SourceOptions.of("name", Names.notBlank(name, "a derived field's name"))
                .with("matcherType", matcher)
                .with("matcherRegex", pattern)
                .with("url", "${__value.raw}")
                .with("datasourceUid", uid)));
  }
}
