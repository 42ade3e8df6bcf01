package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.DidYouMean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The fields of a value in a file, in their order. */
public final class YamlFields {
  private final YamlNode owner;
  private final String what;
  private final Map<String, YamlNode> fields;
  private final Map<String, YamlNode> keys;

  YamlFields(
      YamlNode owner, String what, Map<String, YamlNode> fields, Map<String, YamlNode> keys) {
    this.owner = owner;
    this.what = what;
    this.fields = fields;
    this.keys = keys;
  }

  /** What has the fields. */
  public YamlNode owner() {
    return owner;
  }

  /** Reports every field that is not among these. */
  public YamlFields only(Set<String> known) {
    keys.forEach(
        (name, key) -> {
          if (!known.contains(name)) {
            String fix =
                DidYouMean.nearest(name, known)
                    .map(near -> "Did you mean `" + near + "`?")
                    .orElse(
                        "Known are " + String.join(", ", known.stream().sorted().toList()) + ".");
            key.refuse("there is no field `" + name + "` in " + what, fix);
          }
        });
    return this;
  }

  /** A field that is there and not null. */
  public Optional<YamlNode> get(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isNull());
  }

  /** The text of a field; empty if it is not there. */
  public String text(String name) {
    return get(name).map(YamlNode::text).orElse("");
  }

  /** The items of a field; none if it is not there. */
  public List<YamlNode> items(String name) {
    return get(name).map(value -> value.items("`" + name + "`")).orElse(List.of());
  }

  /** A field's own fields as texts; none if it is not there. */
  public Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    get(name)
        .ifPresent(
            value ->
                value.fields("`" + name + "`").forEach((key, text) -> texts.put(key, text.text())));
    return texts;
  }

  /** Every field in its order. */
  public void forEach(BiConsumer<String, YamlNode> each) {
    fields.forEach(each);
  }
}
