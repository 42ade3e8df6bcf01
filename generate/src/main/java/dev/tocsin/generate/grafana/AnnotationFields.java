package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Annotation;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.query.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened, as a dashboard draws it.
 *
 * @param dataSource the Prometheus that is asked
 * @param version the version of Grafana whose options are written
 */
record AnnotationFields(Fields dataSource, GrafanaVersion version) {
  private static final Fields GRAFANA = Fields.of("type", "grafana").with("uid", "-- Grafana --");

  /** What Grafana adds by itself to each dashboard. */
  private static final Fields BUILT_IN =
      Fields.of("builtIn", 1)
          .with("datasource", GRAFANA)
          .with("enable", true)
          .with("hide", true)
          .with("iconColor", "rgba(0, 211, 255, 1)")
          .with("name", "Annotations & Alerts")
          .with("type", "dashboard");

  List<Fields> of(List<Annotation> annotations) {
    List<Fields> all = new ArrayList<>(List.of(BUILT_IN));
    for (Annotation annotation : annotations) {
      Settings settings = annotation.settings().in(version);
      Query query = annotation.query();
      if (query != null) {
        settings =
            settings
                .with("target.refId", "Anno")
                .with("target.expr", query.expr().toString())
                .with("target.editorMode", "code");
      }
      all.add(
          Fields.of("name", annotation.name())
              .with("datasource", query == null ? GRAFANA : dataSource)
              .and(SettingsFields.of(settings)));
    }
    return all;
  }
}
