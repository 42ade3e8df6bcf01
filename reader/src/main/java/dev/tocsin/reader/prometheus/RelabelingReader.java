package dev.tocsin.reader.prometheus;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.Relabeling.Action;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one relabelling step. */
final class RelabelingReader {
  private static final Set<String> KEYS =
      Set.of(
          "source_labels",
          "separator",
          "regex",
          "modulus",
          "target_label",
          "replacement",
          "action");

  private static final Set<Action> WRITING =
      EnumSet.of(
          Action.REPLACE,
          Action.HASHMOD,
          Action.LOWERCASE,
          Action.UPPERCASE,
          Action.KEEPEQUAL,
          Action.DROPEQUAL);

  private final Node node;
  private final Fields fields;
  private final Reading reading;

  RelabelingReader(Node node, Reading reading) {
    this.node = node;
    this.fields = Fields.of(node, "a relabelling step", reading).only(KEYS);
    this.reading = reading;
  }

  /** The step, or empty if it is none, which is then told. */
  Optional<Relabeling> read() {
    Optional<Action> action = action();
    String target = fields.text("target_label");
    if (action.isEmpty()) {
      return Optional.empty();
    }
    if (WRITING.contains(action.get()) && target.isBlank()) {
      reading.refuse(
          node,
          "a step with the action " + action.get().id() + " needs a target",
          "write `target_label: …`");
      return Optional.empty();
    }
    refuseNeedless(action.get());
    Long modulus = fields.number("modulus");
    if (action.get() == Action.HASHMOD && (modulus == null || modulus == 0)) {
      reading.refuse(node, "a step with the action hashmod needs a modulus", "write `modulus: …`");
    }
    List<Label> sources = new ArrayList<>();
    for (Scalar name : fields.texts("source_labels")) {
      reading.attempt(name, () -> new Label(name.value(), "", List.of())).ifPresent(sources::add);
    }
    return reading.attempt(
        node,
        () ->
            new Relabeling(
                action.get(),
                sources,
                text("separator", Relabeling.DEFAULT_SEPARATOR),
                text("regex", Relabeling.DEFAULT_REGEX),
                target.isBlank() ? null : new Label(target, "", List.of()),
                text("replacement", Relabeling.DEFAULT_REPLACEMENT)));
  }

  private Optional<Action> action() {
    Scalar action = fields.scalar("action");
    if (action == null) {
      return Optional.of(Action.REPLACE);
    }
    String id = action.value().toLowerCase(Locale.ROOT);
    List<String> known = Arrays.stream(Action.values()).map(Action::id).toList();
    if (!known.contains(id)) {
      String fix =
          DidYouMean.nearest(id, known)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("known are " + String.join(", ", known));
      reading.refuse(action, "`" + action.value() + "` is no action of relabelling", fix);
      return Optional.empty();
    }
    return Optional.of(Action.valueOf(id.toUpperCase(Locale.ROOT)));
  }

  /** What Prometheus refuses to see beside some actions. */
  private void refuseNeedless(Action action) {
    List<String> needless =
        switch (action) {
          case LABELDROP, LABELKEEP ->
              List.of("source_labels", "target_label", "modulus", "separator", "replacement");
          case KEEPEQUAL, DROPEQUAL -> List.of("regex", "modulus", "separator", "replacement");
          case LOWERCASE, UPPERCASE -> List.of("replacement");
          case REPLACE, KEEP, DROP, HASHMOD, LABELMAP -> List.of();
        };
    for (String key : needless) {
      Node value = fields.get(key);
      if (value != null && !isDefault(key, value)) {
        reading.refuse(
            value, "the action " + action.id() + " does not take `" + key + "`", "remove it");
      }
    }
  }

  private static boolean isDefault(String key, Node value) {
    String text = value instanceof Scalar scalar ? scalar.value() : "";
    return switch (key) {
      case "separator" -> text.equals(Relabeling.DEFAULT_SEPARATOR);
      case "regex" -> text.equals(Relabeling.DEFAULT_REGEX);
      case "replacement" -> text.equals(Relabeling.DEFAULT_REPLACEMENT);
      default -> false;
    };
  }

  /** A text that may be empty on purpose. */
  private String text(String key, String otherwise) {
    Scalar scalar = fields.scalar(key);
    return scalar == null ? otherwise : scalar.value();
  }
}
