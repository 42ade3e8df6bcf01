package dev.tocsin.conformance;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client library says of a metric, in the text format of Prometheus.
 *
 * @param labels the names of its labels, sorted, without {@code le}
 */
record Exposition(String type, String help, List<String> labels) {
  private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"");

  /** Everything that a text tells, by the name of the metric. */
  static Map<String, Exposition> read(String text) {
    Map<String, String> types = new LinkedHashMap<>();
    Map<String, String> helps = new LinkedHashMap<>();
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ", 4);
      if (line.startsWith("# TYPE ")) {
        types.put(words[2], words[3]);
      } else if (line.startsWith("# HELP ")) {
        helps.put(words[2], words[3].replace("\\n", "\n").replace("\\\\", "\\"));
      } else if (!line.startsWith("#")) {
        String family = line.replaceFirst("[{ ].*", "");
        String base = family.replaceFirst("_(bucket|sum|count)$", "");
        labels.put(types.containsKey(family) ? family : base, labels(line));
      }
    }
    Map<String, Exposition> all = new LinkedHashMap<>();
    types.forEach(
        (name, type) ->
            all.put(
                name,
                new Exposition(
                    type, helps.getOrDefault(name, ""), labels.getOrDefault(name, List.of()))));
    return all;
  }

  /** What should be said of a metric. */
  static Exposition of(Metric metric) {
    String type =
        metric instanceof Counter ? "counter" : metric instanceof Gauge ? "gauge" : "histogram";
    return new Exposition(
        type, metric.help(), metric.labels().stream().map(Label::name).sorted().toList());
  }

  private static List<String> labels(String sample) {
    TreeSet<String> names = new TreeSet<>();
    for (Matcher matcher = LABEL.matcher(sample); matcher.find(); ) {
      names.add(matcher.group(1));
    }
    names.remove("le");
    return List.copyOf(names);
  }
}
