package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.site.Site.NAMESPACE;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/** What the kubelets of Kubernetes 1.x expose of volumes. */
public final class KubeletMetrics {
  public static final Label CLAIM =
      Label.named("persistentvolumeclaim").help("Claim that the volume is bound to");

  public static final Gauge VOLUME_USED =
      Gauge.named("kubelet_volume_stats_used_bytes")
          .help("Space used in a persistent volume")
          .labels(NAMESPACE, CLAIM)
          .unit(Unit.BYTES);

  public static final Gauge VOLUME_CAPACITY =
      Gauge.named("kubelet_volume_stats_capacity_bytes")
          .help("Size of a persistent volume")
          .labels(NAMESPACE, CLAIM)
          .unit(Unit.BYTES);

  private KubeletMetrics() {}
}
