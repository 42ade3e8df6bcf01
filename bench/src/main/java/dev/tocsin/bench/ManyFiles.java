package dev.tocsin.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the rule files and dashboards of a large organisation: {@code ManyFiles FOLDER FILES RULES
 * DASHBOARDS PANELS} makes FILES files of RULES rules each, and DASHBOARDS dashboards of PANELS
 * panels. The same arguments give the same bytes.
 */
public final class ManyFiles {
  private static final ObjectMapper YAML = sorted(new ObjectMapper(new YAMLFactory()));
  private static final ObjectMapper JSON = sorted(new ObjectMapper());

  /** What rules and panels ask; {@code %1$d} is the number of the service. */
  private static final List<String> EXPRESSIONS =
      List.of(
          "sum by (job, instance) (rate(service_%1$d_requests_total{code=~\"5..\"}[5m])) / sum by"
              + " (job, instance) (rate(service_%1$d_requests_total[5m])) > 0.05",
          "histogram_quantile(0.99, sum by (le, job)"
              + " (rate(service_%1$d_request_duration_seconds_bucket[10m]))) > 1.5",
          "avg_over_time(service_%1$d_queue_depth{queue!~\"test-.*\"}[15m]) > 1000 and on (job,"
              + " instance) service_%1$d_up == 1",
          "absent(service_%1$d_up{job=\"service-%1$d\"})",
          "max by (job) (time() - service_%1$d_last_success_timestamp_seconds) > 3600",
          "predict_linear(service_%1$d_disk_free_bytes{mountpoint=\"/\"}[6h], 4 * 3600) < 0 unless"
              + " on (instance) service_%1$d_maintenance == 1");

  private ManyFiles() {}

  private static ObjectMapper sorted(ObjectMapper mapper) {
    return mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  /** Writes the files. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    for (int file = 0; file < Integer.parseInt(args[1]); file++) {
      Path path = folder.resolve("rules-" + file + ".yml");
      YAML.writeValue(path.toFile(), rules(file, Integer.parseInt(args[2])));
    }
    for (int dashboard = 0; dashboard < Integer.parseInt(args[3]); dashboard++) {
      Path path = folder.resolve("dashboard-" + dashboard + ".json");
      JSON.writeValue(path.toFile(), dashboard(dashboard, Integer.parseInt(args[4])));
    }
  }

  private static String expression(int number, int service) {
    return EXPRESSIONS.get(number % EXPRESSIONS.size()).formatted(service);
  }

  private static Map<String, Object> rules(int file, int count) {
    List<Object> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int service = file * count + i;
      rules.add(
          Map.of(
              "alert", "Service" + service + "Wrong",
              "expr", expression(i, service),
              "for", "10m",
              "labels", Map.of("severity", i % 3 == 0 ? "critical" : "warning", "team", "t" + file),
              "annotations",
                  Map.of(
                      "summary", "Service " + service + " is wrong: {{ $value | humanize }}",
                      "runbook_url", "https://runbooks.example/service-" + service)));
    }
    return Map.of("groups", List.of(Map.of("name", "group-" + file, "rules", rules)));
  }

  private static Map<String, Object> dashboard(int number, int panels) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < panels; i++) {
      list.add(panel(number, i));
    }
    return Map.of(
        "uid",
        "dashboard-" + number,
        "title",
        "Dashboard " + number,
        "schemaVersion",
        41,
        "panels",
        list);
  }

  private static Map<String, Object> panel(int dashboard, int i) {
    Map<String, Object> source = Map.of("type", "prometheus", "uid", "prometheus");
    Map<String, Object> target =
        Map.of("refId", "A", "expr", expression(i, dashboard), "legendFormat", "{{job}}");
    return Map.of(
        "id",
        i + 1,
        "type",
        "timeseries",
        "title",
        "Panel " + i,
        "datasource",
        source,
        "gridPos",
        Map.of("x", i % 3 * 8, "y", i / 3 * 8, "w", 8, "h", 8),
        "targets",
        List.of(target));
  }
}
