package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A receiver that is only a name. */
public final class UndefinedReceiver implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/undefined-receiver",
        Level.ERROR,
        "receiver that is not defined",
        "A receiver without integrations is valid to Alertmanager and tells nobody: its alerts are"
            + " dropped without a word.",
        "Give it an integration, `.by(Slack.channel(…))`, or use the constant of the receiver that"
            + " you mean. `Receiver.discarding(\"…\")` is for alerts that nobody shall hear of.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(AlertRouting routing) {
    Set<String> defined =
        routing.receivers().stream()
            .filter(UndefinedReceiver::isDefined)
            .map(Receiver::name)
            .collect(Collectors.toCollection(TreeSet::new));
    return routing.receivers().stream()
        .filter(receiver -> !isDefined(receiver))
        .map(receiver -> finding(receiver, defined));
  }

  private Diagnostic finding(Receiver receiver, Set<String> defined) {
    String name = receiver.name();
    String hint =
        defined.contains(name)
            ? "; another receiver has this name, use its constant"
            : DidYouMean.question(name, defined);
    return info()
        .finding("receiver `" + name + "` is not defined: it tells nobody" + hint)
        .about("receiver " + name, receiver.origin());
  }

  static boolean isDefined(Receiver receiver) {
    return receiver.discards() || !receiver.integrations().isEmpty();
  }
}
