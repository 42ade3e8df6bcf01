package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.infrastructure.AwsMetrics.PERIOD_SECONDS;
import static com.ecompulse.monitoring.infrastructure.KubernetesVariables.NAMESPACE;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.DEVICE;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.field.FieldMatcher.matching;
import static dev.tocsin.model.dashboard.field.FieldMatcher.named;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;

import com.ecompulse.monitoring.site.Limits;
import com.ecompulse.monitoring.site.Site;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.CounterQuery;
import dev.tocsin.model.query.GaugeQuery;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.LabelMatcher;

/** The network: at the edge, between pods, and where it loses packets. */
final class NetworkRow {
  /** Not the loopback device, nor those of containers, whose traffic would count twice. */
  private static final LabelMatcher REAL_DEVICE =
      DEVICE.matchesNot("lo|veth.*|eni.*|cni.*|docker.*|br-.*");

  private NetworkRow() {}

  static Row row() {
    LabelMatcher inNamespace = Site.NAMESPACE.matches(NAMESPACE);
    return Row.titled(
        "Network Performance",
        TimeSeries.titled("Traffic at the edge")
            .description("Users arrive through load balancers, the platform leaves through NAT.")
            .query(perSecond(AwsMetrics.LOAD_BALANCER_BYTES), legend("load balancers, both ways"))
            .query(perSecond(AwsMetrics.NAT_BYTES_IN), legend("NAT gateways, in"))
            .query(perSecond(AwsMetrics.NAT_BYTES_OUT), legend("NAT gateways, out"))
            .override(named("NAT gateways, out"), field -> field.negate()),
        TimeSeries.titled("Ingress and egress by namespace")
            .description("Received above the axis, sent below it.")
            .query(
                fastest(ContainerMetrics.NETWORK_RECEIVED.where(here(inNamespace))),
                legend(Site.NAMESPACE).and("in"))
            .query(
                fastest(ContainerMetrics.NETWORK_SENT.where(here(inNamespace))),
                legend(Site.NAMESPACE).and("out"))
            .override(matching(".* out"), field -> field.negate()),
        TimeSeries.titled("Traffic by node")
            .description("Received above the axis, sent below it.")
            .query(
                NodeMetrics.NETWORK_RECEIVED
                    .where(here(REAL_DEVICE))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(Label.INSTANCE)
                    .topK(10),
                legend(Label.INSTANCE).and("in"))
            .query(
                NodeMetrics.NETWORK_SENT
                    .where(here(REAL_DEVICE))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(Label.INSTANCE)
                    .topK(10),
                legend(Label.INSTANCE).and("out"))
            .override(matching(".* out"), field -> field.negate()),
        TimeSeries.titled("Dropped packets by node")
            .query(
                NodeMetrics.NETWORK_RECEIVE_DROPS
                    .where(here(REAL_DEVICE))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(Label.INSTANCE)
                    .plus(
                        NodeMetrics.NETWORK_SEND_DROPS
                            .where(here(REAL_DEVICE))
                            .rate(RATE_INTERVAL)
                            .sum()
                            .by(Label.INSTANCE))
                    .topK(10),
                legend(Label.INSTANCE))
            .thresholds(Limits.orangeFrom(1))
            .min(0));
  }

  private static VectorQuery perSecond(GaugeQuery bytesOfPeriod) {
    return bytesOfPeriod.where(here()).sum().dividedBy(PERIOD_SECONDS).in(Unit.BYTES.perSecond());
  }

  private static VectorQuery fastest(CounterQuery bytes) {
    return bytes.rate(RATE_INTERVAL).sum().by(Site.NAMESPACE).topK(10);
  }
}
