package dev.tocsin.model.grafana;

import dev.tocsin.model.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * What HTTPS to a data source needs besides the system's authorities.
 *
 * @param authority the file of the authority that signs the server's certificate; null for the
 *     system's
 * @param certificate the file of the certificate that Grafana shows; null for none
 * @param key the file of its key
 * @param serverName the name that the server's certificate has; empty for that in the URL
 */
public record Tls(
    @Nullable SecretFile authority,
    @Nullable SecretFile certificate,
    @Nullable SecretFile key,
    String serverName) {
  /** The system's authorities, and no certificate to show. */
  public static final Tls SYSTEM = new Tls(null, null, null, "");

  /** Trusts this authority alone. */
  public static Tls signedBy(SecretFile authority) {
    return new Tls(authority, null, null, "");
  }

  /** Shows a certificate. */
  public Tls showing(SecretFile certificate, SecretFile key) {
    return new Tls(authority, certificate, key, serverName);
  }

  /** Expects this name in the server's certificate. */
  public Tls serverName(String serverName) {
    return new Tls(authority, certificate, key, serverName);
  }
}
