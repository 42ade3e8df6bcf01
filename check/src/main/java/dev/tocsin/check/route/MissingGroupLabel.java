package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Timing;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grouping by a label that no alert of the route has. */
public final class MissingGroupLabel implements Check {
  /** Not a label, but all of them. */
  static final String ALL = "...";

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/missing-group-label",
        Level.WARNING,
        "grouping by a label that none of the alerts has",
        "A label that is missing is the same for all alerts: what should be several notifications"
            + " becomes one, in which the alerts of one place hide those of another.",
        "Correct the label's name, keep it in the alerts' queries, or do not group by it.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RouteFlow.of(context).stream()
        .flatMap(flow -> flow.places().stream().flatMap(place -> findings(place, flow, context)));
  }

  private Stream<Diagnostic> findings(Place place, RouteFlow flow, CheckContext context) {
    Branch branch = place.branch();
    Optional<Timing> timing =
        branch == null
            ? context.monitoring().routing().map(AlertRouting::timing)
            : Optional.of(branch.route().timing());
    List<Label> groupBy = timing.map(Timing::groupBy).orElse(List.of());
    if (place.arriving().isEmpty()) {
      return Stream.empty();
    }
    List<String> names = groupBy.stream().map(Label::name).toList();
    return IntStream.range(0, names.size())
        .filter(i -> !names.get(i).equals(ALL))
        .filter(i -> !flow.alerts().column(names.get(i)).present().intersects(place.arriving()))
        .mapToObj(i -> finding(names, i))
        .map(
            finding ->
                branch == null
                    ? finding.about("routing", context.monitoring().routing().get().origin())
                    : Text.about(finding, branch.route()));
  }

  private Diagnostic finding(List<String> groupBy, int label) {
    return info()
        .finding("none of these alerts has the label `" + groupBy.get(label) + "`")
        .pointingAt(Text.listed("group by ", groupBy, label, "the same for all: missing"));
  }
}
