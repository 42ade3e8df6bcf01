package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link that Explore and panels show beside a field of a data source's answers. Each field of the
 * answer is a variable of the target, {@code ${serviceName}}, and so is what a transformation made
 * of one.
 *
 * @param target the uid of the data source that the link asks; empty for a URL
 * @param field the field beside which the link stands
 * @param query what the link asks, as the target's queries have it; for a URL {@code url}
 * @param transformations how more variables are made of the answer's fields
 */
public record Correlation(
    String label,
    String description,
    Optional<String> target,
    String field,
    SourceOptions query,
    List<Transformation> transformations) {
  /**
   * How variables are made of a field.
   *
   * @param expression the regular expression, in JavaScript's syntax; empty for logfmt, which makes
   *     a variable of each key
   * @param variable the name of the variable; empty for that of the field, or the groups' names
   */
  public record Transformation(String field, String expression, String variable) {}

  public Correlation {
    Names.notBlank(label, "a correlation's label");
    Names.notBlank(field, "a correlation's field");
    transformations = List.copyOf(transformations);
  }

  /** A link that knows where it stands, and not yet where it leads. */
  public record From(String label, String field) {
    /**
     * Leads to what a Prometheus answers.
     *
     * @throws DefinitionException if it is no PromQL
     */
    public Correlation to(PrometheusSource source, String promql) {
      Query.parse(promql);
      return to(source, SourceOptions.of("expr", promql));
    }

    /** Leads to what a Loki answers. */
    public Correlation to(LokiSource source, String logQl) {
      return to(source, SourceOptions.of("expr", logQl));
    }

    /** Leads to what another data source answers, asked as its queries are. */
    public Correlation to(DataSource source, SourceOptions query) {
      return new Correlation(label, "", Optional.of(source.uid()), field, query, List.of());
    }

    /** Leads to a page. */
    public Correlation to(String url) {
      return new Correlation(
          label, "", Optional.empty(), field, SourceOptions.of("url", url), List.of());
    }
  }

  /** A link with this label, beside this field, such as {@code serviceName} of a trace. */
  public static From beside(String field, String label) {
    return new From(label, field);
  }

  public Correlation description(String description) {
    return new Correlation(label, description, target, field, query, transformations);
  }

  /** Makes a variable of what the first group of a regular expression finds in a field. */
  public Correlation variable(String name, String field, String regex) {
    if (regex.isEmpty()) {
      throw DefinitionException.here(
          "the variable `" + name + "` has no regular expression", "write one with a group");
    }
    return with(new Transformation(field, regex, name));
  }

  /** Makes a variable of each key of a field in logfmt. */
  public Correlation logfmt(String field) {
    return with(new Transformation(field, "", ""));
  }

  private Correlation with(Transformation transformation) {
    List<Transformation> more = new ArrayList<>(transformations);
    more.add(transformation);
    return new Correlation(label, description, target, field, query, more);
  }
}
