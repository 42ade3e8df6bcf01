package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;

/** An inhibition whose two sides are the same alerts. */
public final class InhibitionOfItself implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/inhibition-of-itself",
        Level.WARNING,
        "inhibition whose source and target are the same alerts",
        "Alertmanager lets no alert that is on both sides be muted by another one that is: this"
            + " inhibition never mutes anything.",
        "Let the source be what is worse, such as `severity=\"critical\"`, and the target what is"
            + " milder.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Optional<Alerts> alerts = Alerts.of(context);
    return Sides.of(context)
        .filter(sides -> isSame(sides) || alerts.filter(all -> isSame(sides, all)).isPresent())
        .map(this::finding);
  }

  /** Whether both sides ask for the same, whatever alerts there are. */
  private static boolean isSame(Sides sides) {
    return sides.source().implies(sides.target()) && sides.target().implies(sides.source());
  }

  /** Whether the alerts of each side are sure to be on the other too. */
  private static boolean isSame(Sides sides, Alerts alerts) {
    BitSet sources = alerts.open(sides.source());
    BitSet targets = alerts.open(sides.target());
    if (sources.isEmpty() || targets.isEmpty()) {
      return false;
    }
    sources.andNot(alerts.sure(sides.source(), sides.target()));
    targets.andNot(alerts.sure(sides.target(), sides.source()));
    return sources.isEmpty() && targets.isEmpty();
  }

  private Diagnostic finding(Sides sides) {
    return Text.about(info().finding("the same alerts would mute and be muted"), sides.inhibition())
        .pointingAt(Text.whole(Text.of(sides.inhibition()), "mutes nothing"));
  }
}
