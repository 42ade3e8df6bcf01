package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.secret.SecretFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How Grafana's server reaches a data source.
 *
 * @param name the name that people see
 * @param uid its identity: at most 40 characters
 * @param url where it is; empty for a kind that needs none
 * @param organization the id of the organization in Grafana that has it
 * @param login the name and the password to show; null for none
 * @param headers the HTTP headers to send, by their names, with the files that hold their values
 * @param tls what HTTPS needs besides the system's authorities
 * @param correlations the links from its answers to other data sources
 */
public record Connection(
    String name,
    String uid,
    String url,
    int organization,
    @Nullable Login login,
    Map<String, SecretFile> headers,
    Tls tls,
    List<Correlation> correlations) {
  /** Basic authentication. */
  public record Login(String user, SecretFile password) {}

  /**
   * @throws DefinitionException if the uid can't be one, or the URL is none
   */
  public Connection {
    Names.notBlank(name, "a data source's name");
    Names.uid(uid);
    if (!url.isEmpty() && !url.matches("https?://[^\\s]+")) {
      throw DefinitionException.here("`" + url + "` is no URL", "write http://host:port");
    }
    if (url.matches("https?://[^/@]*@.*")) {
      throw DefinitionException.here(
          // The text has the password in it: it must not be printed.
          "the URL of data source `" + name + "` has a login in it",
          "say .basicAuth(user, SecretFile.at(…)), so that no secret stands in the file");
    }
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    correlations = List.copyOf(correlations);
    Stream.concat(
            headers.values().stream(),
            Stream.of(
                    Optional.ofNullable(login).map(Login::password),
                    Optional.ofNullable(tls.authority()),
                    Optional.ofNullable(tls.certificate()),
                    Optional.ofNullable(tls.key()))
                .flatMap(Optional::stream))
        .filter(SecretFile::isBesideConfiguration)
        .findFirst()
        .ifPresent(
            file -> {
              throw DefinitionException.here(
                  "Grafana does not find the secret file `" + file.path() + "`",
                  "write its whole path, such as /etc/secrets/prometheus-password");
            });
  }

  /** A connection without any login, to a server that has a URL. */
  static Connection to(DataSource.Kind kind, String name, String url) {
    if (url.isEmpty()) {
      throw DefinitionException.here("`" + name + "` has no URL", "write http://host:port");
    }
    return new Connection(name, kind.id(), url, 1, null, Map.of(), Tls.SYSTEM, List.of());
  }

  Connection uid(String uid) {
    return new Connection(name, uid, url, organization, login, headers, tls, correlations);
  }

  Connection organization(int id) {
    return new Connection(name, uid, url, id, login, headers, tls, correlations);
  }

  Connection login(Login login) {
    return new Connection(name, uid, url, organization, login, headers, tls, correlations);
  }

  Connection header(String header, SecretFile value) {
    Map<String, SecretFile> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Connection(name, uid, url, organization, login, more, tls, correlations);
  }

  Connection tls(Tls tls) {
    return new Connection(name, uid, url, organization, login, headers, tls, correlations);
  }

  Connection correlate(Correlation correlation) {
    List<Correlation> more = new ArrayList<>(correlations);
    more.add(correlation);
    return new Connection(name, uid, url, organization, login, headers, tls, more);
  }
}
