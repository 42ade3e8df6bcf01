package dev.tocsin.generate;

import dev.tocsin.generate.alertmanager.AlertmanagerConfigEmitter;
import dev.tocsin.generate.alertmanager.NotificationTemplateEmitter;
import dev.tocsin.generate.constants.JavaConstantsEmitter;
import dev.tocsin.generate.constants.PythonConstantsEmitter;
import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.grafana.GrafanaDashboardEmitter;
import dev.tocsin.generate.grafana.GrafanaResourceEmitter;
import dev.tocsin.generate.grafana.provisioning.GrafanaDashboardProviderEmitter;
import dev.tocsin.generate.grafana.provisioning.GrafanaDataSourceEmitter;
import dev.tocsin.generate.grafana.provisioning.GrafanaIniEmitter;
import dev.tocsin.generate.grafana.provisioning.GrafanaNotificationEmitter;
import dev.tocsin.generate.grafana.provisioning.GrafanaPluginListEmitter;
import dev.tocsin.generate.grafana.provisioning.GrafanaRuleEmitter;
import dev.tocsin.generate.prometheus.CredentialPlaceholderEmitter;
import dev.tocsin.generate.prometheus.PrometheusConfigEmitter;
import dev.tocsin.generate.prometheus.PrometheusFlagsEmitter;
import dev.tocsin.generate.prometheus.RuleFileEmitter;
import dev.tocsin.generate.tree.ArtifactTree;
import dev.tocsin.model.Monitoring;
import java.util.List;

/** Every emitter that there is. */
public final class Emitters {
  // Sorted by name.
  private static final List<Emitter> ALL =
      List.of(
          new AlertmanagerConfigEmitter(),
          new CredentialPlaceholderEmitter(),
          new GrafanaDashboardEmitter(),
          new GrafanaDashboardProviderEmitter(),
          new GrafanaDataSourceEmitter(),
          new GrafanaIniEmitter(),
          new GrafanaNotificationEmitter(),
          new GrafanaPluginListEmitter(),
          new GrafanaResourceEmitter(),
          new GrafanaRuleEmitter(),
          new JavaConstantsEmitter(),
          new NotificationTemplateEmitter(),
          new PrometheusConfigEmitter(),
          new PrometheusFlagsEmitter(),
          new PythonConstantsEmitter(),
          new RuleFileEmitter());

  private Emitters() {}

  /** All emitters, sorted by name. */
  public static List<Emitter> all() {
    return ALL;
  }

  /** All artifacts of a monitoring. */
  public static ArtifactTree generate(Monitoring monitoring) {
    return ArtifactTree.of(ALL.stream().flatMap(emitter -> emitter.emit(monitoring)));
  }
}
