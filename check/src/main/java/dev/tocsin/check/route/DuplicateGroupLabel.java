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
import java.util.stream.Stream;

/** Grouping twice by one label. */
public final class DuplicateGroupLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/duplicate-group-label",
        Level.ERROR,
        "grouping twice by one label",
        "Alertmanager refuses a configuration in which a route groups by a label twice, and does"
            + " not start.",
        "Remove one of them.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(AlertRouting routing) {
    return Stream.concat(
        findings(routing.timing()).map(finding -> finding.about("routing", routing.origin())),
        routing.allRoutes().stream()
            .flatMap(route -> findings(route.timing()).map(finding -> Text.about(finding, route))));
  }

  private Stream<Diagnostic> findings(Timing timing) {
    List<Label> groupBy = timing.groupBy();
    if (groupBy == null) {
      return Stream.empty();
    }
    List<String> names = groupBy.stream().map(Label::name).toList();
    return names.stream()
        .distinct()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .map(name -> info().finding("grouped by `" + name + "` twice"));
  }
}
