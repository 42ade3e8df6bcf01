package com.ecompulse.monitoring.infrastructure;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/** What node_exporter 1.x exposes of a node. */
public final class NodeMetrics {
  public static final Label CPU = Label.named("cpu").help("Core");
  public static final Label MODE = Label.named("mode").help("What the core spent its time on");
  public static final Label DEVICE = Label.named("device").help("Block or network device");
  public static final Label FSTYPE = Label.named("fstype").help("Kind of file system");
  public static final Label MOUNTPOINT = Label.named("mountpoint").help("Where it is mounted");

  public static final Counter CPU_TIME =
      Counter.named("node_cpu_seconds_total")
          .help("Time that the cores spent in each mode")
          .labels(CPU, MODE)
          .unit(Unit.SECONDS);

  public static final Gauge MEMORY_AVAILABLE =
      Gauge.named("node_memory_MemAvailable_bytes")
          .help("Memory that can be had without swapping")
          .unit(Unit.BYTES);

  public static final Gauge MEMORY_TOTAL =
      Gauge.named("node_memory_MemTotal_bytes").help("Memory of the node").unit(Unit.BYTES);

  public static final Gauge FILESYSTEM_AVAILABLE =
      Gauge.named("node_filesystem_avail_bytes")
          .help("Space that processes other than root's can use")
          .labels(DEVICE, FSTYPE, MOUNTPOINT)
          .unit(Unit.BYTES);

  public static final Gauge FILESYSTEM_SIZE =
      Gauge.named("node_filesystem_size_bytes")
          .help("Size of a file system")
          .labels(DEVICE, FSTYPE, MOUNTPOINT)
          .unit(Unit.BYTES);

  public static final Counter NETWORK_RECEIVED =
      Counter.named("node_network_receive_bytes_total")
          .help("Bytes received by a network device")
          .labels(DEVICE)
          .unit(Unit.BYTES);

  public static final Counter NETWORK_SENT =
      Counter.named("node_network_transmit_bytes_total")
          .help("Bytes sent by a network device")
          .labels(DEVICE)
          .unit(Unit.BYTES);

  public static final Counter NETWORK_RECEIVE_DROPS =
      Counter.named("node_network_receive_drop_total")
          .help("Packets received and dropped by a network device")
          .labels(DEVICE)
          .unit(Unit.of("packet"));

  public static final Counter NETWORK_SEND_DROPS =
      Counter.named("node_network_transmit_drop_total")
          .help("Packets dropped by a network device instead of sent")
          .labels(DEVICE)
          .unit(Unit.of("packet"));

  private NodeMetrics() {}
}
