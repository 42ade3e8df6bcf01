package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.Inhibition;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An inhibition that compares a label that alerts lack. */
public final class InhibitionEqual implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/inhibition-equal",
        Level.WARNING,
        "inhibition on a label that the alerts of one side lack",
        "To Alertmanager a label that is missing is empty. Missing on both sides it counts as"
            + " equal, so that an alert mutes those of everywhere; missing on one side it is never"
            + " equal, so that nothing is muted.",
        "Compare labels that the alerts of both sides have, or keep the label in their queries.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Alerts.of(context).stream()
        .flatMap(alerts -> Sides.of(context).flatMap(sides -> findings(sides, alerts)));
  }

  private Stream<Diagnostic> findings(Sides sides, Alerts alerts) {
    BitSet sources = alerts.open(sides.source());
    BitSet targets = alerts.open(sides.target());
    if (sources.isEmpty() || targets.isEmpty()) {
      return Stream.empty();
    }
    List<String> equal = sides.inhibition().equal().stream().map(Label::name).toList();
    return IntStream.range(0, equal.size())
        .boxed()
        .flatMap(
            i -> {
              BitSet present = alerts.column(equal.get(i)).present();
              boolean bySource = present.intersects(sources);
              boolean byTarget = present.intersects(targets);
              return bySource && byTarget
                  ? Stream.empty()
                  : Stream.of(finding(sides.inhibition(), equal, i, bySource, byTarget));
            });
  }

  private Diagnostic finding(
      Inhibition inhibition, List<String> equal, int label, boolean bySource, boolean byTarget) {
    String who =
        bySource
            ? "no alert that is muted"
            : byTarget ? "no alert that mutes" : "no alert of either side";
    String so =
        bySource
            ? "only alerts without it can mute"
            : byTarget ? "only alerts without it are muted" : "always equal: missing on both sides";
    Diagnostic finding = info().finding(who + " has the label `" + equal.get(label) + "`");
    return Text.about(finding, inhibition)
        .pointingAt(Text.listed(Text.beforeEqual(inhibition), equal, label, so));
  }
}
