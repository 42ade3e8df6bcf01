package dev.tocsin.model.routing;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;

/**
 * While an alert rings, others stay silent.
 *
 * @param sources what the ringing alert satisfies
 * @param targets what the silent ones satisfy
 * @param equal the labels in which they agree. A label that is missing on both sides counts as
 *     equal
 */
public record Inhibition(
    List<LabelMatcher> sources, List<LabelMatcher> targets, List<Label> equal, Origin origin)
    implements Allowing<Inhibition> {
  public Inhibition {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    equal = List.copyOf(equal);
  }

  /** An inhibition that does not know yet what it mutes. */
  public record Source(List<LabelMatcher> matchers, Origin origin) {
    public Source {
      matchers = List.copyOf(matchers);
    }

    /** The alerts that stay silent. */
    public Inhibition mutes(LabelMatcher... targets) {
      return new Inhibition(matchers, List.of(targets), List.of(), origin);
    }
  }

  /** While an alert that satisfies all of these rings… */
  public static Source when(LabelMatcher... sources) {
    return new Source(List.of(sources), Defined.here());
  }

  /** Only where both agree in these labels. */
  public Inhibition equalOn(Label... labels) {
    return new Inhibition(sources, targets, List.of(labels), origin);
  }

  @Override
  public Inhibition at(Origin origin) {
    return new Inhibition(sources, targets, equal, origin);
  }
}
