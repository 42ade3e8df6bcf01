package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import java.util.List;
import java.util.stream.Stream;

/** Two receivers with one name that tell different people. */
public final class DuplicateReceiver implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/duplicate-receiver",
        Level.ERROR,
        "two receivers with one name and different integrations",
        "Alertmanager refuses a configuration in which two receivers share a name, and does not"
            + " start.",
        "Rename one, or use one constant in all routes.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream().flatMap(this::findings);
  }

  /** The set holds equal receivers once, so that two of one name differ. */
  private Stream<Diagnostic> findings(AlertRouting routing) {
    List<Receiver> defined =
        routing.receivers().stream().filter(UndefinedReceiver::isDefined).toList();
    return Duplicate.among(defined, Receiver::name).map(this::finding);
  }

  private Diagnostic finding(Duplicate<Receiver> pair) {
    return pair.tell(
        info().finding("two different receivers are named `" + pair.again().name() + "`"),
        receiver -> "receiver " + receiver.name());
  }
}
