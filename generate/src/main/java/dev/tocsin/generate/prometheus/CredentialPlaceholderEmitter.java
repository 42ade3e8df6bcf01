package dev.tocsin.generate.prometheus;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.secret.SecretFile;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A stand-in for each credential that lies beside Prometheus's configuration, which the deployment
 * replaces by the real one: promtool refuses a configuration whose credential files are missing.
 */
public final class CredentialPlaceholderEmitter implements Emitter {
  private static final String TEXT =
      "Placeholder written by Tocsin: the deployment puts the real credential in its place.\n";

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    return monitoring.scrapeJobs().stream()
        .map(job -> job.endpoint().bearerToken())
        .filter(Objects::nonNull)
        .filter(SecretFile::isBesideConfiguration)
        .distinct()
        .map(token -> new Artifact("monitoring/prometheus/" + token.path(), TEXT));
  }
}
