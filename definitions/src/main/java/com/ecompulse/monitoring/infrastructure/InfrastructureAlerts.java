package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.site.Team.TEAM;
import static dev.tocsin.model.unit.Durations.minutes;

import com.ecompulse.monitoring.site.Team;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;

/** When somebody has to look at a node. */
public final class InfrastructureAlerts {
  private static final int MAX_CPU_PERCENT = 80;
  private static final int MAX_MEMORY_PERCENT = 85;
  private static final int MIN_DISK_PERCENT = 10;

  public static final Alert HIGH_CPU_USAGE =
      Alert.named("HighCPUUsage")
          .when(NodeRules.CPU_USAGE.greaterThan(MAX_CPU_PERCENT))
          .forAtLeast(minutes(5))
          .severity(Severity.WARNING)
          .label(TEAM, Team.INFRASTRUCTURE)
          .summary("CPU of {{ $labels.instance }} is {{ $value | printf \"%.1f\" }} % busy")
          .description(
              "The cores of node {{ $labels.instance }} in {{ $labels.environment }}"
                  + " ({{ $labels.cluster }}) are more than "
                  + MAX_CPU_PERCENT
                  + " % busy: {{ $value | printf \"%.1f\" }} %. Look for the pods that use the"
                  + " most, and whether the node group can grow.")
          .runbook("high-cpu-usage");

  public static final Alert HIGH_MEMORY_USAGE =
      Alert.named("HighMemoryUsage")
          .when(NodeRules.MEMORY_USAGE.greaterThan(MAX_MEMORY_PERCENT))
          .forAtLeast(minutes(3))
          .severity(Severity.WARNING)
          .label(TEAM, Team.INFRASTRUCTURE)
          .summary("Memory of {{ $labels.instance }} is {{ $value | printf \"%.1f\" }} % used")
          .description(
              "Node {{ $labels.instance }} in {{ $labels.environment }} ({{ $labels.cluster }})"
                  + " uses more than "
                  + MAX_MEMORY_PERCENT
                  + " % of its memory: {{ $value | printf \"%.1f\" }} %. Soon the kernel kills"
                  + " processes or the kubelet evicts pods. Look for pods that use more than they"
                  + " request.")
          .runbook("high-memory-usage");

  public static final Alert DISK_SPACE_LOW =
      Alert.named("DiskSpaceLow")
          .when(NodeRules.DISK_FREE.lessThan(MIN_DISK_PERCENT))
          .forAtLeast(minutes(1))
          .severity(Severity.CRITICAL)
          .label(TEAM, Team.INFRASTRUCTURE)
          .summary(
              "{{ $labels.mountpoint }} on {{ $labels.instance }} has"
                  + " {{ $value | printf \"%.1f\" }} % free")
          .description(
              "File system {{ $labels.mountpoint }} ({{ $labels.device }}) of node"
                  + " {{ $labels.instance }} in {{ $labels.environment }} ({{ $labels.cluster }})"
                  + " has {{ $value | printf \"%.1f\" }} % of its space left. When it is full,"
                  + " writes fail. Free space or grow the volume now.")
          .runbook("disk-space-low");

  public static final RuleGroup RULES =
      RuleGroup.named("infrastructure")
          .record(NodeRules.CPU_USAGE, NodeRules.MEMORY_USAGE, NodeRules.DISK_FREE)
          .alert(HIGH_CPU_USAGE, HIGH_MEMORY_USAGE, DISK_SPACE_LOW);

  private InfrastructureAlerts() {}
}
