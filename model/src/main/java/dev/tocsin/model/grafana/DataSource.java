package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import java.util.Locale;

/**
 * A server that Grafana asks.
 *
 * @param name the name that people see
 * @param uid its identity: at most 40 characters
 * @param url where Grafana's server reaches it
 */
public record DataSource(Kind kind, String name, String uid, String url) {
  /** What kind of server it is. */
  public enum Kind {
    PROMETHEUS,
    ALERTMANAGER,
    JAEGER;

    /** Its name in Grafana's configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws DefinitionException if the uid can't be one, or the URL is none
   */
  public DataSource {
    Names.notBlank(name, "a data source's name");
    Names.uid(uid);
    if (!url.matches("https?://[^\\s]+")) {
      throw DefinitionException.here("`" + url + "` is no URL", "write http://host:port");
    }
  }

  public static DataSource prometheus(String name, String url) {
    return of(Kind.PROMETHEUS, name, url);
  }

  public static DataSource alertmanager(String name, String url) {
    return of(Kind.ALERTMANAGER, name, url);
  }

  public static DataSource jaeger(String name, String url) {
    return of(Kind.JAEGER, name, url);
  }

  public DataSource uid(String uid) {
    return new DataSource(kind, name, uid, url);
  }

  private static DataSource of(Kind kind, String name, String url) {
    return new DataSource(kind, name, kind.id(), url);
  }
}
