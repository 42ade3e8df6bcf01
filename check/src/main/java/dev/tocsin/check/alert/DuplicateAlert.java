package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.spi.Check;
import dev.tocsin.check.spi.CheckInfo;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import java.util.stream.Stream;

/** Two alerts that Alertmanager can't tell apart. */
public final class DuplicateAlert implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/duplicate-alert",
        Level.ERROR,
        "two alerts with one name and the same labels",
        "Alertmanager knows an alert by its labels alone: the two overwrite each other's texts, and"
            + " when one ends the other seems to have ended too.",
        "Give each its own name, or a label in which they differ, such as the severity.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Duplicate.among(
            context.monitoring().alerts(), alert -> List.of(alert.name(), alert.labels()))
        .map(this::finding);
  }

  private Diagnostic finding(Duplicate<Alert> pair) {
    return pair.tell(
        info().finding("alert `" + pair.again().name() + "` is defined twice with the same labels"),
        Subject::of);
  }
}
