package dev.tocsin.reader.prometheus;

import dev.tocsin.model.scrape.Endpoint;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.ServiceDiscovery;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code scrape_configs}. */
final class JobReader {
  private static final String DISCOVERY = "_sd_configs";

  private static final Set<String> KEYS =
      Set.of(
          "job_name",
          "honor_labels",
          "honor_timestamps",
          "track_timestamps_staleness",
          "params",
          "scrape_interval",
          "scrape_timeout",
          "scrape_protocols",
          "fallback_scrape_protocol",
          "scrape_native_histograms",
          "always_scrape_classic_histograms",
          "convert_classic_histograms_to_nhcb",
          "scrape_failure_log_file",
          "metrics_path",
          "scheme",
          "enable_compression",
          "body_size_limit",
          "sample_limit",
          "target_limit",
          "label_limit",
          "label_name_length_limit",
          "label_value_length_limit",
          "native_histogram_bucket_limit",
          "native_histogram_min_bucket_factor",
          "keep_dropped_targets",
          "metric_name_validation_scheme",
          "metric_name_escaping_scheme",
          "extra_scrape_metrics",
          "relabel_configs",
          "metric_relabel_configs",
          "static_configs",
          "basic_auth",
          "authorization",
          "oauth2",
          "bearer_token",
          "bearer_token_file",
          "tls_config",
          "follow_redirects",
          "enable_http2",
          "http_headers",
          "proxy_url",
          "no_proxy",
          "proxy_from_environment",
          "proxy_connect_header");

  private final Fields fields;
  private final Reading reading;

  JobReader(Fields fields, Reading reading) {
    this.fields = fields;
    this.reading = reading;
  }

  ScrapeJob read(String name, Duration usualInterval) {
    fields.only(known());
    Duration interval = unlessZero(fields.duration("scrape_interval"));
    Duration timeout = unlessZero(fields.duration("scrape_timeout"));
    Duration effective = interval == null ? usualInterval : interval;
    if (timeout != null && timeout.compareTo(effective) > 0) {
      reading.refuse(
          fields.mapping(),
          "scrape job `" + name + "` has a timeout longer than its interval",
          "make the timeout at most " + effective.toSeconds() + "s");
      timeout = null;
    }
    return new ScrapeJob(
        name,
        endpoint(),
        interval,
        timeout,
        fields.flag("honor_labels", false),
        discoveries(),
        relabelings("relabel_configs"),
        relabelings("metric_relabel_configs"),
        List.of(),
        fields.origin());
  }

  /** Which kinds of service discovery there are is up to how Prometheus was built. */
  private Set<String> known() {
    Set<String> known = new HashSet<>(KEYS);
    fields.mapping().entries().stream()
        .map(entry -> entry.key().value())
        .filter(key -> key.endsWith(DISCOVERY))
        .forEach(known::add);
    return known;
  }

  private static @Nullable Duration unlessZero(@Nullable Duration duration) {
    return duration == null || duration.isZero() ? null : duration;
  }

  private Endpoint endpoint() {
    String path = fields.text("metrics_path");
    String rooted = path.isEmpty() ? "/metrics" : path.startsWith("/") ? path : "/" + path;
    String ca = fields.fields("tls_config").text("ca_file");
    return new Endpoint(
        fields.text("scheme").equals("https"), rooted, null, ca.isEmpty() ? null : ca);
  }

  private List<ServiceDiscovery> discoveries() {
    List<ServiceDiscovery> discoveries = new ArrayList<>();
    for (Node node : fields.list("static_configs")) {
      Fields targets = Fields.of(node, "static targets", reading).only(Set.of("targets", "labels"));
      Map<String, String> labels = new LinkedHashMap<>();
      targets.map("labels").forEach((label, value) -> labels.put(label.value(), value));
      List<String> addresses = targets.texts("targets").stream().map(Scalar::value).toList();
      discoveries.add(new StaticTargets(addresses, labels));
    }
    for (Mapping.Entry entry : fields.mapping().entries()) {
      String key = entry.key().value();
      if (key.endsWith(DISCOVERY)) {
        String kind = key.substring(0, key.length() - DISCOVERY.length());
        fields.list(key).forEach(node -> discoveries.add(discovery(kind, node)));
      }
    }
    return discoveries;
  }

  private ServiceDiscovery discovery(String kind, Node node) {
    Fields discovery = Fields.of(node, "`" + kind + DISCOVERY + "`", reading);
    if (!kind.equals("kubernetes")) {
      return new OtherDiscovery(kind);
    }
    String role = discovery.text("role");
    Optional<KubernetesDiscovery.Role> known =
        Arrays.stream(KubernetesDiscovery.Role.values())
            .filter(each -> each.id().equals(role))
            .findFirst();
    if (known.isEmpty()) {
      reading.refuse(
          node,
          "`" + role + "` is no role of Kubernetes discovery",
          "write one of node, service, pod, endpoints, endpointslice and ingress");
      return new OtherDiscovery(kind);
    }
    List<String> namespaces =
        discovery.fields("namespaces").texts("names").stream().map(Scalar::value).toList();
    return new KubernetesDiscovery(known.get(), namespaces);
  }

  private List<Relabeling> relabelings(String key) {
    return fields.list(key).stream()
        .flatMap(node -> new RelabelingReader(node, reading).read().stream())
        .toList();
  }
}
