package dev.tocsin.reader.rule;

import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a group of rules; its labels become those of its rules, as in Prometheus. */
final class GroupReader {
  private static final Set<String> KEYS =
      Set.of("name", "interval", "query_offset", "limit", "labels", "rules");

  private final Set<String> keys;
  private final Reading reading;

  private GroupReader(Set<String> keys, Reading reading) {
    this.keys = keys;
    this.reading = reading;
  }

  static GroupReader ofFile(Reading reading) {
    return new GroupReader(KEYS, reading);
  }

  /** Of the operator's resource, which knows one key more. */
  static GroupReader ofResource(Reading reading) {
    Set<String> keys = new HashSet<>(KEYS);
    keys.add("partial_response_strategy");
    return new GroupReader(keys, reading);
  }

  RuleGroup read(String name, Fields fields) {
    fields.only(keys);
    Duration interval = fields.duration("interval");
    fields.duration("query_offset");
    fields.number("limit");
    Map<String, String> labels = RuleLabels.labels(fields, reading);
    List<Rule> rules = new ArrayList<>();
    for (Node node : fields.listWithoutNulls("rules")) {
      new RuleReader(node, labels, reading).read().ifPresent(rules::add);
    }
    boolean unsaid = interval == null || interval.isZero();
    return new RuleGroup(
        name, reading.file().path(), unsaid ? null : interval, rules, fields.origin());
  }
}
