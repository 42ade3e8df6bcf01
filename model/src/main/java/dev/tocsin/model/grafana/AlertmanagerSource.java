package dev.tocsin.model.grafana;

/** An Alertmanager, whose alerts and silences Grafana shows. */
public record AlertmanagerSource(Connection connection, SourceOptions options)
    implements DataSource, SourceStyle<AlertmanagerSource> {
  @Override
  public Kind kind() {
    return Kind.ALERTMANAGER;
  }

  @Override
  public AlertmanagerSource connection(Connection connection) {
    return new AlertmanagerSource(connection, options);
  }

  @Override
  public AlertmanagerSource options(SourceOptions options) {
    return new AlertmanagerSource(connection, options);
  }

  /** Gets the alerts that Grafana's own rules ring, too. */
  public AlertmanagerSource takeGrafanaAlerts() {
    return option("handleGrafanaManagedAlerts", true);
  }
}
