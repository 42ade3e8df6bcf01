package dev.tocsin.reader.prometheus;

import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.prometheus.Storage;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.LiteralSecrets;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.YamlTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code prometheus.yml} as Prometheus 3.16 does: what scraping, rules and alerting need; the
 * options of service discovery, remote storage and tracing are passed over.
 */
public final class PrometheusReader {
  /** Prometheus's own, where nothing is said. */
  private static final Duration USUAL_INTERVAL = Duration.ofMinutes(1);

  private static final Duration USUAL_RETENTION = Duration.ofDays(15);

  private static final Set<String> KEYS =
      Set.of(
          "global",
          "runtime",
          "alerting",
          "rule_files",
          "scrape_config_files",
          "scrape_configs",
          "storage",
          "tracing",
          "remote_write",
          "remote_read",
          "otlp");

  private static final Set<String> GLOBAL =
      Set.of(
          "scrape_interval",
          "scrape_timeout",
          "scrape_protocols",
          "evaluation_interval",
          "rule_query_offset",
          "query_log_file",
          "query_max_series",
          "query_max_samples_read",
          "query_max_duration",
          "scrape_failure_log_file",
          "external_labels",
          "body_size_limit",
          "sample_limit",
          "target_limit",
          "label_limit",
          "label_name_length_limit",
          "label_value_length_limit",
          "keep_dropped_targets",
          "metric_name_validation_scheme",
          "metric_name_escaping_scheme",
          "scrape_native_histograms",
          "convert_classic_histograms_to_nhcb",
          "always_scrape_classic_histograms",
          "extra_scrape_metrics");

  private static final String RULE_FILE = "[^*]*(\\*[^/]*)?";

  private final Fields file;
  private final Reading reading;

  private PrometheusReader(Fields file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  /** The server of a file as far as it can be read; what is wrong is told. */
  public static List<ServerFile> read(Reading reading) {
    List<Node> documents = YamlTree.read(reading);
    if (documents.isEmpty()) {
      return List.of();
    }
    Fields file = Fields.of(documents.get(0), "the configuration", reading).only(KEYS);
    LiteralSecrets.tell(file.mapping(), reading);
    return List.of(new PrometheusReader(file, reading).read());
  }

  private ServerFile read() {
    Fields global = file.fields("global").only(GLOBAL);
    Duration interval = orUsual(global.duration("scrape_interval"));
    Duration timeout = global.duration("scrape_timeout");
    if (timeout != null && timeout.compareTo(interval) > 0) {
      reading.refuse(
          global.mapping(), "the timeout is longer than the interval", "shorten the timeout");
    }
    Map<String, String> externalLabels = new LinkedHashMap<>();
    global.map("external_labels").forEach((name, value) -> externalLabels.put(name.value(), value));
    PrometheusServer server =
        new PrometheusServer(
            interval,
            orUsual(global.duration("evaluation_interval")),
            externalLabels,
            alertmanagers(),
            new Storage(retention(), 0),
            PrometheusServer.DEFAULT.version());
    return new ServerFile(server, jobs(interval), ruleFiles());
  }

  private static Duration orUsual(@Nullable Duration interval) {
    return interval == null || interval.isZero() ? USUAL_INTERVAL : interval;
  }

  private Duration retention() {
    Duration time = file.fields("storage").fields("tsdb").fields("retention").duration("time");
    return time == null || time.isZero() ? USUAL_RETENTION : time;
  }

  private StaticTargets alertmanagers() {
    List<String> addresses = new ArrayList<>();
    Fields alerting = file.fields("alerting");
    alerting.only(Set.of("alert_relabel_configs", "alertmanagers"));
    for (Node node : alerting.list("alertmanagers")) {
      Fields alertmanager = Fields.of(node, "an Alertmanager", reading);
      for (Node targets : alertmanager.list("static_configs")) {
        Fields.of(targets, "static targets", reading)
            .texts("targets")
            .forEach(target -> addresses.add(target.value()));
      }
    }
    return new StaticTargets(addresses, Map.of());
  }

  private List<ScrapeJob> jobs(Duration interval) {
    List<ScrapeJob> jobs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node node : file.list("scrape_configs")) {
      Fields fields = Fields.of(node, "a scrape job", reading);
      String name = fields.text("job_name");
      if (name.isBlank()) {
        reading.refuse(node, "a scrape job has no name", "write `job_name: …`");
        continue;
      }
      if (!names.add(name)) {
        reading.refuse(node, "there are two scrape jobs named `" + name + "`", "rename one");
        continue;
      }
      reading
          .attempt(node, () -> new JobReader(fields, reading).read(name, interval))
          .ifPresent(jobs::add);
    }
    return jobs;
  }

  private List<String> ruleFiles() {
    List<String> patterns = new ArrayList<>();
    for (Scalar pattern : file.texts("rule_files")) {
      if (pattern.value().matches(RULE_FILE)) {
        patterns.add(pattern.value());
      } else {
        reading.refuse(
            pattern,
            "Prometheus takes wildcards in the last part of a rule file's path only",
            "name each folder");
      }
    }
    return patterns;
  }
}
