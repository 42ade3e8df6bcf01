package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.infrastructure.NodeMetrics.CPU;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.CPU_TIME;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.FILESYSTEM_AVAILABLE;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.FILESYSTEM_SIZE;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.FSTYPE;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.MEMORY_AVAILABLE;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.MEMORY_TOTAL;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.MODE;
import static com.ecompulse.monitoring.infrastructure.NodeMetrics.MOUNTPOINT;
import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.promql.syntax.LabelMatcher;

/** How full each node is, in percent: recorded, as alerts and dashboards both ask for it. */
public final class NodeRules {
  /** Not on a disk, or read-only by nature and always full. */
  private static final LabelMatcher REAL =
      FSTYPE.notIn("tmpfs", "ramfs", "overlay", "squashfs", "iso9660", "erofs", "nsfs");

  /** What Kubernetes mounts into containers has its own volumes to watch. */
  private static final LabelMatcher OF_THE_NODE =
      MOUNTPOINT.matchesNot("/var/lib/(containerd|docker|kubelet)/.+");

  /** Over all cores. All but idle counts as busy, waiting for disks too. */
  public static final RecordingRule CPU_USAGE =
      RecordingRule.named(
          "cpu_usage_percent",
          CPU_TIME
              .where(MODE.is("idle"))
              .rate(minutes(5))
              .avg()
              .without(CPU, MODE)
              .complement()
              .asPercent());

  /** Caches that the kernel gives back on demand count as free. */
  public static final RecordingRule MEMORY_USAGE =
      RecordingRule.named(
          "memory_usage_percent",
          MEMORY_AVAILABLE.dividedBy(MEMORY_TOTAL).complement().asPercent());

  public static final RecordingRule DISK_FREE =
      RecordingRule.named(
          "disk_free_percent",
          FILESYSTEM_AVAILABLE
              .where(REAL, OF_THE_NODE)
              .dividedBy(FILESYSTEM_SIZE.where(REAL, OF_THE_NODE))
              .asPercent());

  private NodeRules() {}
}
