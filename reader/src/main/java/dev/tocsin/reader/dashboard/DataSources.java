package dev.tocsin.reader.dashboard;

import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whom a query of a dashboard asks. */
final class DataSources {
  /** Whether a data source speaks PromQL. */
  enum Language {
    PROMQL,
    OTHER,
    /** A name that only the Grafana at hand could look up. */
    UNKNOWN
  }

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)}?|\\[\\[(\\w+)]]");
  private static final String EXPRESSION = "__expr__";
  private static final String MIXED = "-- Mixed --";

  /** Parts of the names that data sources of other languages usually have. */
  private static final List<String> OTHERS =
      List.of("loki", "tempo", "elastic", "influx", "graphite", "cloudwatch", "sql", "grafana");

  /** The kinds of data sources that variables and inputs of the dashboard stand for, by name. */
  private final Map<String, String> kinds = new HashMap<>();

  DataSources(Mapping dashboard) {
    if (dashboard.get("__inputs") instanceof Sequence inputs) {
      inputs.items().forEach(input -> add(input, "pluginId"));
    }
    if (dashboard.get("templating") instanceof Mapping templating
        && templating.get("list") instanceof Sequence variables) {
      variables.items().forEach(variable -> add(variable, "query"));
    }
  }

  private void add(Node node, String kind) {
    if (node instanceof Mapping mapping && mapping.text("type").equals("datasource")) {
      kinds.put(mapping.text("name"), mapping.text(kind));
    }
  }

  /** Whether the target is computed by Grafana itself from other targets of its panel. */
  static boolean isComputed(Mapping target) {
    return target.get("datasource") instanceof Mapping source
        && (source.text("type").equals(EXPRESSION) || source.text("uid").equals(EXPRESSION));
  }

  /**
   * The language of a query.
   *
   * @param own the query's data source, null where it says none
   * @param outer that of what the query is part of, null where it says none
   */
  Language of(@Nullable Node own, @Nullable Node outer) {
    Language language = of(own);
    return language == Language.UNKNOWN ? of(outer) : language;
  }

  private Language of(@Nullable Node source) {
    if (source instanceof Mapping mapping) {
      String type = mapping.text("type");
      return type.isEmpty() || isVariable(type) ? named(mapping.text("uid")) : kind(type);
    }
    return source instanceof Scalar scalar && !scalar.isNull()
        ? named(scalar.value())
        : Language.UNKNOWN;
  }

  private static boolean isVariable(String text) {
    return text.startsWith("$") || text.startsWith("[[");
  }

  private Language named(String name) {
    Matcher variable = VARIABLE.matcher(name);
    if (variable.matches()) {
      String kind = kinds.get(variable.group(1) == null ? variable.group(2) : variable.group(1));
      return kind == null ? Language.UNKNOWN : kind(kind);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean other = !name.equals(MIXED) && OTHERS.stream().anyMatch(lower::contains);
    return other ? Language.OTHER : Language.UNKNOWN;
  }

  private static Language kind(String type) {
    return switch (type) {
      case "prometheus",
          "grafana-amazonprometheus-datasource",
          "grafana-azureprometheus-datasource" ->
          Language.PROMQL;
      case "datasource", "mixed" -> Language.UNKNOWN;
      default -> Language.OTHER;
    };
  }
}
