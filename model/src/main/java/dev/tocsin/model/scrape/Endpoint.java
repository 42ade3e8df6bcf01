package dev.tocsin.model.scrape;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * What a scrape asks a target for, and how.
 *
 * @param https true for HTTPS
 * @param path the path of the metrics
 * @param bearerToken the file that holds the token to show; null for none
 * @param caFile the file of the authority that signs the target's certificate; null for the
 *     system's
 */
public record Endpoint(
    boolean https, String path, @Nullable SecretFile bearerToken, @Nullable String caFile) {
  /** Plain HTTP, {@code /metrics}. */
  static final Endpoint DEFAULT = new Endpoint(false, "/metrics", null, null);

  /**
   * @throws DefinitionException if the path does not begin with a slash
   */
  public Endpoint {
    if (!path.startsWith("/")) {
      throw DefinitionException.here("`" + path + "` is no path of a URL", "begin it with `/`");
    }
  }

  public static Endpoint http(String path) {
    return new Endpoint(false, path, null, null);
  }

  public static Endpoint https(String path) {
    return new Endpoint(true, path, null, null);
  }

  public Endpoint bearerToken(SecretFile token) {
    return new Endpoint(https, path, token, caFile);
  }

  public Endpoint caFile(String caFile) {
    return new Endpoint(https, path, bearerToken, caFile);
  }
}
