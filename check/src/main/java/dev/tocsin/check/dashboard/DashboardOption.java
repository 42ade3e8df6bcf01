package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.Subject;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldOverride;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.transformation.Transformation;
import java.util.stream.Stream;

/** Options of a thing on a dashboard, as they were asked for. */
record DashboardOption(String subject, Origin origin, Settings settings) {
  static Stream<DashboardOption> of(Dashboard dashboard) {
    Stream<DashboardOption> own =
        Stream.concat(
                Stream.of(dashboard.view().settings()),
                dashboard.links().stream().map(link -> link.settings()))
            .map(
                settings ->
                    new DashboardOption(Subject.of(dashboard), dashboard.origin(), settings));
    Stream<DashboardOption> variables =
        dashboard.variables().stream()
            .map(
                variable ->
                    new DashboardOption(
                        Subject.of(variable), variable.origin(), variable.frame().settings()));
    Stream<DashboardOption> annotations =
        dashboard.annotations().stream()
            .map(
                annotation ->
                    new DashboardOption(
                        Subject.of(annotation), annotation.origin(), annotation.settings()));
    Stream<DashboardOption> panels =
        dashboard.panels().stream()
            .flatMap(
                panel ->
                    of(panel)
                        .map(
                            settings ->
                                new DashboardOption(
                                    Subject.of(panel, dashboard), panel.origin(), settings)));
    return Stream.of(own, variables, annotations, panels).flatMap(options -> options);
  }

  private static Stream<Settings> of(Panel panel) {
    Stream<Settings> own = Stream.of(panel.options());
    if (!(panel instanceof QueryPanel<?, ?> asking)) {
      return own;
    }
    Stream<FieldOptions> fields =
        Stream.concat(
            Stream.of(asking.field()),
            asking.data().overrides().stream().map(FieldOverride::field));
    return Stream.of(
            own,
            fields.flatMap(field -> Stream.of(field.standard(), field.custom())),
            asking.data().queries().stream().map(PanelQuery::settings),
            asking.data().transformations().stream().map(Transformation::options),
            Stream.of(asking.data().request()))
        .flatMap(settings -> settings);
  }
}
