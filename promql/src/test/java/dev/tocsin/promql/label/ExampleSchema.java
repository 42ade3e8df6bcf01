package dev.tocsin.promql.label;

import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.schema.MetricInfo;
import dev.tocsin.promql.schema.MetricKind;
import dev.tocsin.promql.schema.MetricSchema;
import java.util.HashMap;
import java.util.Map;

/** The metrics that the examples speak of. */
public final class ExampleSchema {
  /** See the head of {@code label-flow.txt}. */
  public static final MetricSchema SCHEMA = schema();

  private ExampleSchema() {}

  private static MetricSchema schema() {
    Map<String, MetricInfo> metrics = new HashMap<>();
    metrics.put(
        "requests_total",
        MetricInfo.of(MetricKind.COUNTER, "job", "instance", "method")
            .withOptional("code")
            .withValues("method", "GET", "POST"));
    metrics.put("up", MetricInfo.of(MetricKind.GAUGE, "job", "instance"));
    metrics.put(
        "latency_seconds",
        MetricInfo.of(MetricKind.HISTOGRAM, "job", "path").withBuckets("0.1", "1"));
    metrics.put("size_bytes", MetricInfo.of(MetricKind.NATIVE_HISTOGRAM, "job"));
    metrics.put("rpc_seconds", MetricInfo.of(MetricKind.SUMMARY, "job"));
    metrics.put("build_info", MetricInfo.of(MetricKind.INFO, "job", "version"));
    metrics.put("target_info", MetricInfo.of(MetricKind.INFO, "job", "instance", "zone"));
    metrics.put(
        "state",
        MetricInfo.of(MetricKind.STATE_SET, "job", "state").withValues("state", "on", "off"));
    metrics.put("load", MetricInfo.of(MetricKind.GAUGE, "instance").withUnknownLabels());
    metrics.put("alone", MetricInfo.of(MetricKind.GAUGE));
    metrics.put(
        "job:requests:rate5m",
        MetricInfo.recorded(PromQl.parse("sum by (job) (rate(requests_total[5m]))"))
            .withValues("team", "web"));
    metrics.put(
        "job:requests:max", MetricInfo.recorded(PromQl.parse("max(job:requests:rate5m) by (job)")));
    metrics.put("loop", MetricInfo.recorded(PromQl.parse("loop + 1")));
    return MetricSchema.of(metrics);
  }
}
