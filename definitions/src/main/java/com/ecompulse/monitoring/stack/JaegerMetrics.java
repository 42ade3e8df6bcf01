package com.ecompulse.monitoring.stack;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.unit.Unit;

/** What Jaeger 2.x exposes of itself: it is an OpenTelemetry collector. */
public final class JaegerMetrics {
  public static final Label RECEIVER = Label.named("receiver").help("Receiver, such as otlp");
  public static final Label TRANSPORT = Label.named("transport").help("grpc or http");
  public static final Label EXPORTER = Label.named("exporter").help("Where spans are stored");

  private static final Unit SPANS = Unit.of("span");

  public static final Counter REFUSED_SPANS =
      Counter.named("otelcol_receiver_refused_spans_total")
          .help("Spans that were refused, as the queue was full")
          .labels(RECEIVER, TRANSPORT)
          .unit(SPANS);

  public static final Counter UNSAVED_SPANS =
      Counter.named("otelcol_exporter_send_failed_spans_total")
          .help("Spans that could not be stored")
          .labels(EXPORTER)
          .unit(SPANS);

  private JaegerMetrics() {}
}
