package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a file. What is asked of it and is not there is reported to the file, and something
 * harmless is answered, so that reading goes on.
 */
public final class YamlNode {
  private final YamlFile file;
  private final Node node;

  YamlNode(YamlFile file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Where it begins. */
  public Origin origin() {
    Mark mark = node.getStartMark();
    return Origin.inFile(file.path(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Whether nothing was written: {@code null}, or nothing behind the colon. */
  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** Whether it has names and values. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Reports something that the server would refuse. */
  public void refuse(String problem, String fix) {
    file.report(YamlFile.FIELD, problem, origin(), fix);
  }

  /** Its fields; none if it is null. */
  public YamlFields fields(String what) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    Map<String, YamlNode> keys = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        YamlNode key = new YamlNode(file, entry.getKeyNode());
        String name = key.text();
        YamlNode value = new YamlNode(file, entry.getValueNode());
        if (name.equals("<<") && entry.getKeyNode().getTag().equals(Tag.MERGE)) {
          value.fields(what).forEach(fields::putIfAbsent);
        } else if (fields.containsKey(name) && keys.containsKey(name)) {
          key.refuse("`" + name + "` is there twice", "Remove one of them.");
        } else {
          fields.put(name, value);
          keys.put(name, key);
        }
      }
    } else if (!isNull()) {
      refuse(what + " must have fields", "Write `name: value` lines.");
    }
    return new YamlFields(this, what, fields, keys);
  }

  /** Its items; none if it is null. */
  public List<YamlNode> items(String what) {
    List<YamlNode> items = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> items.add(new YamlNode(file, item)));
    } else if (!isNull()) {
      refuse(what + " must be a list", "Write each item in a line that begins with `- `.");
    }
    return items;
  }

  /** Its text; empty if it is null. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return isNull() ? "" : scalar.getValue();
    }
    refuse("a single value belongs here", "Write no list and no fields.");
    return "";
  }

  /** Its text, and where it is written. */
  public WrittenText written() {
    Mark mark = node.getStartMark();
    return new WrittenText(
        text(),
        file.path(),
        file.text(),
        mark.getIndex(),
        mark.getLine() + 1,
        mark.getColumn() + 1);
  }

  /** Its length of time, as Prometheus writes it. */
  public Optional<Duration> duration() {
    String text = text();
    Optional<Duration> duration = PrometheusDuration.parse(text);
    if (duration.isEmpty() && node instanceof ScalarNode) {
      refuse("`" + text + "` is no duration", "Write one, such as 5m or 1h30m.");
    }
    return duration;
  }
}
