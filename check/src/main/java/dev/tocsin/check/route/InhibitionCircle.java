package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two inhibitions by which two alerts mute each other. */
public final class InhibitionCircle implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/inhibition-circle",
        Level.ERROR,
        "two inhibitions that mute each other's source",
        "An alert that is muted still mutes others. When both ring, both are silent, and nobody is"
            + " told of anything.",
        "Let only the worse alert mute the milder one.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<Sides> all = Sides.of(context).toList();
    return Alerts.of(context).stream()
        .flatMap(
            alerts ->
                IntStream.range(0, all.size())
                    .boxed()
                    .flatMap(
                        later ->
                            all.subList(0, later).stream()
                                .flatMap(
                                    earlier -> finding(earlier, all.get(later), alerts).stream())));
  }

  private Optional<Diagnostic> finding(Sides one, Sides other, Alerts alerts) {
    // Those that mute by the one and are muted by the other; likewise the other way round.
    BitSet some = alerts.sure(one.source());
    some.and(alerts.sure(other.target()));
    BitSet others = alerts.sure(other.source());
    others.and(alerts.sure(one.target()));
    // Alertmanager lets no alert that is on both sides be muted by another one that is.
    some.andNot(alerts.open(one.target()));
    some.andNot(alerts.open(other.source()));
    Set<String> equal = new TreeSet<>();
    one.inhibition().equal().forEach(label -> equal.add(label.name()));
    other.inhibition().equal().forEach(label -> equal.add(label.name()));
    return some.stream()
        .boxed()
        .flatMap(
            alert -> {
              BitSet agreeing = alerts.agreeing(alert, equal);
              agreeing.and(others);
              return agreeing.isEmpty()
                  ? Stream.empty()
                  : Stream.of(finding(one, other, alert, agreeing.nextSetBit(0), alerts));
            })
        .findFirst();
  }

  private Diagnostic finding(Sides one, Sides other, int alert, int muted, Alerts alerts) {
    String earlier = Text.of(one.inhibition());
    return Text.about(
            info()
                .finding(
                    "`"
                        + alerts.alert(alert).name()
                        + "` and `"
                        + alerts.alert(muted).name()
                        + "` mute each other"),
            other.inhibition())
        .pointingAt(Text.whole(Text.of(other.inhibition()), "the one way"))
        .pointingAt(Text.whole(earlier, "the other way, " + one.inhibition().origin()));
  }
}
