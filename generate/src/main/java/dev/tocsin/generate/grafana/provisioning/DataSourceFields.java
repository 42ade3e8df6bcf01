package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.grafana.Connection;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code datasources}. The names are those of {@code pkg/services/provisioning} and of
 * {@code pkg/services/datasources} in Grafana 11.6 to 13.0.
 */
record DataSourceFields(Monitoring monitoring) {
  Fields of(DataSource source) {
    Connection connection = source.connection();
    boolean isDefault = monitoring.grafana().prometheus().filter(source::equals).isPresent();
    return Fields.of("name", Provisioned.literal(source.name()))
        .with("uid", source.uid())
        .with("type", source.kind().id())
        .with("orgId", connection.organization() == 1 ? null : connection.organization())
        .with("access", "proxy")
        .withUnlessEmpty("url", Provisioned.literal(source.url()))
        .and(login(connection.login()))
        .with("isDefault", isDefault)
        .with("editable", false)
        .withUnlessEmpty(
            "jsonData",
            defaults(source).and(connection(connection)).and(Provisioned.literal(source.options())))
        .withUnlessEmpty("secureJsonData", secrets(connection))
        .withUnlessEmpty(
            "correlations", connection.correlations().stream().map(CorrelationFields::of).toList());
  }

  private static Fields login(Connection.@Nullable Login login) {
    return login == null
        ? Fields.none()
        : Fields.of("basicAuth", true).with("basicAuthUser", Provisioned.literal(login.user()));
  }

  /** What follows from the rest of the monitoring, and can be said otherwise. */
  private Fields defaults(DataSource source) {
    return switch (source.kind()) {
      case PROMETHEUS -> prometheus(monitoring.prometheus());
      case ALERTMANAGER ->
          Fields.of("implementation", "prometheus").with("handleGrafanaManagedAlerts", false);
      case JAEGER, TEMPO, LOKI, CLOUDWATCH -> Fields.none();
    };
  }

  private Fields prometheus(PrometheusServer server) {
    return Fields.of("httpMethod", "POST")
        .with("prometheusType", "Prometheus")
        // Grafana leaves out of its editor what the version lacks.
        .with("prometheusVersion", server.version() + ".0")
        // Without it $__rate_interval is computed for scrapes each 15 s, whatever is true.
        .with("timeInterval", GrafanaDuration.of(server.scrapeInterval()))
        .with("alertmanagerUid", alertmanagerUid());
  }

  private @Nullable String alertmanagerUid() {
    return monitoring
        .grafana()
        .of(DataSource.Kind.ALERTMANAGER)
        .map(DataSource::uid)
        .findFirst()
        .orElse(null);
  }

  private static Fields connection(Connection connection) {
    Fields fields = Fields.none();
    int index = 1;
    for (String header : connection.headers().keySet()) {
      fields = fields.with("httpHeaderName" + index++, header);
    }
    return fields
        .with("tlsAuthWithCACert", connection.tls().authority() == null ? null : true)
        .with("tlsAuth", connection.tls().certificate() == null ? null : true)
        .withUnlessEmpty("serverName", Provisioned.literal(connection.tls().serverName()));
  }

  private static Fields secrets(Connection connection) {
    Connection.Login login = connection.login();
    Fields fields =
        Fields.of("basicAuthPassword", content(login == null ? null : login.password()))
            .with("tlsCACert", content(connection.tls().authority()))
            .with("tlsClientCert", content(connection.tls().certificate()))
            .with("tlsClientKey", content(connection.tls().key()));
    int index = 1;
    for (SecretFile value : connection.headers().values()) {
      fields = fields.with("httpHeaderValue" + index++, content(value));
    }
    return fields;
  }

  private static @Nullable String content(@Nullable SecretFile file) {
    return file == null ? null : Provisioned.content(file);
  }
}
