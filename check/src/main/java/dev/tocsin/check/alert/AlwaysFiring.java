package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import java.util.stream.Stream;

/** An alert whose condition holds whatever is measured. */
public final class AlwaysFiring implements Check {
  /** The alerts that are meant to ring always. */
  static final Parameter<List<String>> WATCHDOGS =
      Parameter.texts(
          "watchdogs",
          List.of("Watchdog", "DeadMansSwitch"),
          "names of alerts that are meant to ring always, to prove that alerts arrive");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/always-firing",
            Level.WARNING,
            "alert that always rings",
            "What always rings tells nothing, and people learn to look away.",
            "Give it a condition on something that is measured. If it is to prove that alerts"
                + " arrive, call it `Watchdog`, or name it in the setting `watchdogs`.")
        .with(WATCHDOGS);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<String> watchdogs = context.settings().value(info(), WATCHDOGS);
    PresenceReader presence = PresenceReader.of(context);
    return context.expressions().stream()
        .filter(query -> query.owner() instanceof Alert alert && !watchdogs.contains(alert.name()))
        .filter(query -> presence.read(query.tree()) == Presence.ALWAYS)
        .map(this::finding);
  }

  private Diagnostic finding(Expression query) {
    return query.underline(
        info().finding("the alert rings always, whatever is measured"),
        query.tree().span(),
        "always has a result");
  }
}
