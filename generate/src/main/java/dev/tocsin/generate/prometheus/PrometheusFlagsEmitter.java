package dev.tocsin.generate.prometheus;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Header;
import dev.tocsin.generate.format.Templates;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.prometheus.Storage;
import dev.tocsin.model.unit.PrometheusDuration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The settings of the Prometheus server that it takes from its command line alone, as a file of
 * arguments: {@code prometheus @prometheus.args}.
 */
public final class PrometheusFlagsEmitter implements Emitter {
  /** What the template reads: one flag for each line. */
  public record View(List<String> flags) {}

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    return Stream.of(
        new Artifact(
            "monitoring/prometheus/prometheus.args",
            Templates.fill(
                "prometheus/prometheus.args.ftl",
                Header.of(monitoring),
                new View(flags(monitoring.prometheus().storage())))));
  }

  private static List<String> flags(Storage storage) {
    List<String> flags = new ArrayList<>();
    flags.add("--storage.tsdb.retention.time=" + PrometheusDuration.of(storage.retention()));
    if (storage.retentionGibibytes() > 0) {
      // What Prometheus calls GB is 2^30 bytes.
      flags.add("--storage.tsdb.retention.size=" + storage.retentionGibibytes() + "GB");
    }
    return flags;
  }
}
