package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Header;
import dev.tocsin.generate.format.Templates;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.Plugin;
import java.util.List;
import java.util.stream.Stream;

/** The plugins, for an image that is built with them. */
public final class GrafanaPluginListEmitter implements Emitter {
  /** What the template reads. */
  public record View(List<Plugin> plugins) {}

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    List<Plugin> plugins = monitoring.grafana().plugins();
    return plugins.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Artifact(
                "monitoring/grafana/plugins/plugins.txt",
                Templates.fill(
                    "grafana/plugins.txt.ftl", Header.of(monitoring), new View(plugins))));
  }
}
