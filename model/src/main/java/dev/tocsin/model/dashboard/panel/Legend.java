package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The name of a query's series, made of fixed words and of label values. */
public record Legend(List<Part> parts) {
  /** No name: Grafana makes one of all the labels. */
  public static final Legend NONE = new Legend(List.of());

  /** A fixed word or the value of a label: exactly one of the two. */
  public record Part(@Nullable String word, @Nullable Label label) {}

  public Legend {
    parts = List.copyOf(parts);
  }

  /** The values of labels. */
  public static Legend legend(Label... labels) {
    Legend legend = NONE;
    for (Label label : labels) {
      legend = legend.and(label);
    }
    return legend;
  }

  /** A fixed name. */
  public static Legend legend(String word) {
    return NONE.and(word);
  }

  /** This name, followed by a label's value. */
  public Legend and(Label label) {
    return and(new Part(null, label));
  }

  /** This name, followed by a fixed word. */
  public Legend and(String word) {
    return and(new Part(word, null));
  }

  /** The labels that the name reads. */
  public List<Label> labels() {
    return parts.stream().map(Part::label).filter(Objects::nonNull).toList();
  }

  /** As Grafana reads it: {@code lag {{group}}}. */
  @Override
  public String toString() {
    return parts.stream()
        .map(
            part ->
                part.label() == null
                    ? String.valueOf(part.word())
                    : "{{" + part.label().name() + "}}")
        .collect(Collectors.joining(" "));
  }

  private Legend and(Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(part);
    return new Legend(more);
  }
}
