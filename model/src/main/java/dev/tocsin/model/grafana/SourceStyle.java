package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.secret.SecretFile;

/**
 * What every data source can be told.
 *
 * @param <S> the kind of data source
 */
public interface SourceStyle<S> {
  Connection connection();

  SourceOptions options();

  /** The same with another connection. */
  S connection(Connection connection);

  /** The same with other options. */
  S options(SourceOptions options);

  /** Any other option of its kind, under its name in {@code jsonData}. */
  default S option(String name, Object value) {
    return options(options().with(name, value));
  }

  /**
   * Its identity, by which dashboards name it.
   *
   * @throws DefinitionException if it is longer than 40 characters, or has others than letters,
   *     digits, {@code -} and {@code _}
   */
  default S uid(String uid) {
    return connection(connection().uid(uid));
  }

  /** The id of the organization in Grafana that has it; 1 where nothing is said. */
  default S organization(int id) {
    return connection(connection().organization(Numbers.positive(id, "the id of an organization")));
  }

  /** Shows a name and a password. */
  default S basicAuth(String user, SecretFile password) {
    return connection(connection().login(new Connection.Login(user, password)));
  }

  /**
   * Sends an HTTP header with each question, such as {@code Authorization} or {@code
   * X-Scope-OrgID}.
   *
   * @param value the file that holds it
   * @throws DefinitionException if the name is none
   */
  default S header(String name, SecretFile value) {
    if (!name.matches("[A-Za-z0-9-]+")) {
      throw DefinitionException.here(
          "`" + name + "` is no HTTP header", "write its name: X-Scope-OrgID");
    }
    return connection(connection().header(name, value));
  }

  /** What HTTPS needs besides the system's authorities. */
  default S tls(Tls tls) {
    return connection(connection().tls(tls));
  }

  /** Adds a link from its answers. */
  default S correlate(Correlation correlation) {
    return connection(connection().correlate(correlation));
  }
}
