package dev.tocsin.model.scrape;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.MetricSet;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of targets that are scraped alike.
 *
 * @param name the value of the {@code job} label
 * @param interval how often; null for the server's default
 * @param timeout how long a scrape may take; null for the server's default
 * @param targetLabelsWin true where labels that the target sets win over the job's own
 * @param discoveries where the targets are found
 * @param relabelings what is done with a target's labels before it is scraped, in their order
 * @param metricRelabelings what is done with a sample's labels before it is stored, in their order
 * @param exposes the metrics that the targets expose
 */
public record ScrapeJob(
    String name,
    Endpoint endpoint,
    @Nullable Duration interval,
    @Nullable Duration timeout,
    boolean targetLabelsWin,
    List<ServiceDiscovery> discoveries,
    List<Relabeling> relabelings,
    List<Relabeling> metricRelabelings,
    List<MetricSet> exposes,
    Origin origin)
    implements Allowing<ScrapeJob> {
  /**
   * @throws DefinitionException if the name is blank, or the timeout is longer than the interval
   */
  public ScrapeJob {
    Names.notBlank(name, "a scrape job's name");
    if (interval != null && timeout != null && timeout.compareTo(interval) > 0) {
      throw DefinitionException.here(
          "scrape job `" + name + "` has a timeout longer than its interval",
          "Prometheus refuses this: make the timeout at most " + interval.toSeconds() + " s");
    }
    discoveries = List.copyOf(discoveries);
    relabelings = List.copyOf(relabelings);
    metricRelabelings = List.copyOf(metricRelabelings);
    exposes = List.copyOf(exposes);
  }

  public static ScrapeJob named(String name) {
    return new ScrapeJob(
        name,
        Endpoint.DEFAULT,
        null,
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Defined.here());
  }

  /** Adds a place where targets are found. */
  public ScrapeJob discover(ServiceDiscovery discovery) {
    return with(endpoint, interval, timeout, plus(discoveries, discovery), relabelings);
  }

  /** Adds targets that are always there, each as {@code host:port}. */
  public ScrapeJob targets(String... targets) {
    return discover(StaticTargets.of(targets));
  }

  public ScrapeJob every(Duration interval) {
    return with(
        endpoint,
        Durations.positive(interval, "a scrape interval"),
        timeout,
        discoveries,
        relabelings);
  }

  public ScrapeJob timeout(Duration timeout) {
    return with(
        endpoint, interval, Durations.positive(timeout, "a timeout"), discoveries, relabelings);
  }

  /** What to ask the targets for, and how. */
  public ScrapeJob endpoint(Endpoint endpoint) {
    return with(endpoint, interval, timeout, discoveries, relabelings);
  }

  /** Lets labels that the target sets win over the job's own. */
  public ScrapeJob honorLabels() {
    return new ScrapeJob(
        name,
        endpoint,
        interval,
        timeout,
        true,
        discoveries,
        relabelings,
        metricRelabelings,
        exposes,
        origin);
  }

  /** Adds a step to what is done with a target's labels before it is scraped. */
  public ScrapeJob relabel(Relabeling relabeling) {
    return with(endpoint, interval, timeout, discoveries, plus(relabelings, relabeling));
  }

  /** Adds a label with a fixed value to every series of the job. */
  public ScrapeJob label(Label label, String value) {
    return relabel(Relabeling.set(label, value));
  }

  /** Adds a step to what is done with a sample's labels before it is stored. */
  public ScrapeJob relabelMetrics(Relabeling relabeling) {
    return new ScrapeJob(
        name,
        endpoint,
        interval,
        timeout,
        targetLabelsWin,
        discoveries,
        relabelings,
        plus(metricRelabelings, relabeling),
        exposes,
        origin);
  }

  /** Says which metrics the targets expose, by the classes that declare them. */
  public ScrapeJob exposes(Class<?>... metrics) {
    return new ScrapeJob(
        name,
        endpoint,
        interval,
        timeout,
        targetLabelsWin,
        discoveries,
        relabelings,
        metricRelabelings,
        Arrays.stream(metrics).<MetricSet>map(MetricSet::of).toList(),
        origin);
  }

  private ScrapeJob with(
      Endpoint endpoint,
      @Nullable Duration interval,
      @Nullable Duration timeout,
      List<ServiceDiscovery> discoveries,
      List<Relabeling> relabelings) {
    return new ScrapeJob(
        name,
        endpoint,
        interval,
        timeout,
        targetLabelsWin,
        discoveries,
        relabelings,
        metricRelabelings,
        exposes,
        origin);
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  @Override
  public ScrapeJob at(Origin origin) {
    return new ScrapeJob(
        name,
        endpoint,
        interval,
        timeout,
        targetLabelsWin,
        discoveries,
        relabelings,
        metricRelabelings,
        exposes,
        origin);
  }
}
