package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Inhibition;
import java.util.List;
import java.util.stream.Stream;

/** An inhibition that mutes everything. */
public final class InhibitsAll implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/inhibits-all",
        Level.WARNING,
        "inhibition that asks for nothing on one side",
        "One alert that rings mutes the whole system, whatever else is wrong with it.",
        "Say which alerts are muted, and in which labels, such as the cluster, they have to agree"
            + " with the one that rings: `.equalOn(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(routing -> routing.inhibitions().stream())
        .filter(inhibition -> inhibition.equal().isEmpty())
        .filter(inhibition -> inhibition.sources().isEmpty() || inhibition.targets().isEmpty())
        .map(this::finding);
  }

  private Diagnostic finding(Inhibition inhibition) {
    String message =
        inhibition.targets().isEmpty()
            ? "mutes every other alert, everywhere"
            : "any alert mutes these, wherever it rings";
    return Text.about(info().finding(message), inhibition)
        .pointingAt(Text.part(Text.of(inhibition), Text.of(List.of()), "no matcher"));
  }
}
