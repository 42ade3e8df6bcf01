package com.ecompulse.monitoring.infrastructure;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/**
 * What YACE (yet-another-cloudwatch-exporter 0.6x) exposes of CloudWatch: a gauge for each metric
 * and statistic, over periods of {@link #PERIOD_SECONDS}.
 */
public final class AwsMetrics {
  /** The length of a period: what sums are sums over. */
  public static final double PERIOD_SECONDS = 60;

  public static final Label ACCOUNT = Label.named("account_id").help("AWS account");
  public static final Label REGION = Label.named("region").help("AWS region");
  public static final Label ARN = Label.named("name").help("ARN of the resource");
  public static final Label EKS_CLUSTER = Label.named("dimension_ClusterName").help("EKS cluster");
  public static final Label MSK_CLUSTER = Label.named("dimension_Cluster_Name").help("MSK cluster");
  public static final Label MSK_BROKER = Label.named("dimension_Broker_ID").help("MSK broker");
  public static final Label DATABASE =
      Label.named("dimension_DBInstanceIdentifier").help("RDS instance");
  public static final Label LOAD_BALANCER =
      Label.named("dimension_LoadBalancer").help("Application load balancer");
  public static final Label NAT_GATEWAY = Label.named("dimension_NatGatewayId").help("NAT gateway");
  public static final Label WEB_ACL = Label.named("dimension_WebACL").help("Web ACL of the WAF");
  public static final Label WAF_RULE = Label.named("dimension_Rule").help("Rule of the WAF");

  // EKS, from CloudWatch's namespace AWS/EKS.

  public static final Gauge EKS_UNSCHEDULABLE_PODS =
      gauge("aws_eks_scheduler_pending_pods_unschedulable_sum", EKS_CLUSTER)
          .help("Pods that no node of an EKS cluster can take")
          .unit(Unit.of("pod"));

  public static final Gauge EKS_REQUESTS =
      gauge("aws_eks_apiserver_request_total_sum", EKS_CLUSTER)
          .help("Requests to an EKS control plane within a period")
          .unit(Unit.REQUESTS);

  public static final Gauge EKS_FAILED_REQUESTS =
      gauge("aws_eks_apiserver_request_total_5_xx_sum", EKS_CLUSTER)
          .help("Requests to an EKS control plane within a period that it failed to answer")
          .unit(Unit.REQUESTS);

  // MSK, from AWS/Kafka. YACE drops the second "kafka" of KafkaDataLogsDiskUsed.

  public static final Gauge MSK_ACTIVE_CONTROLLERS =
      gauge("aws_kafka_active_controller_count_maximum", MSK_CLUSTER)
          .help("Active controllers of an MSK cluster")
          .unit(Unit.of("controller"));

  public static final Gauge MSK_OFFLINE_PARTITIONS =
      gauge("aws_kafka_offline_partitions_count_maximum", MSK_CLUSTER)
          .help("Partitions of an MSK cluster without a leader")
          .unit(Unit.of("partition"));

  public static final Gauge MSK_DISK_USED =
      gauge("aws_kafka_data_logs_disk_used_average", MSK_CLUSTER, MSK_BROKER)
          .help("Part of an MSK broker's disk that is used for data, in percent")
          .unit(Unit.PERCENT);

  public static final Gauge MSK_CPU =
      gauge("aws_kafka_cpu_user_average", MSK_CLUSTER, MSK_BROKER)
          .help("CPU of an MSK broker used by its processes, in percent")
          .unit(Unit.PERCENT);

  // RDS, from AWS/RDS.

  public static final Gauge RDS_CPU =
      gauge("aws_rds_cpuutilization_average", DATABASE)
          .help("CPU of a database in use, in percent")
          .unit(Unit.PERCENT);

  public static final Gauge RDS_FREE_STORAGE =
      gauge("aws_rds_free_storage_space_average", DATABASE)
          .help("Storage that a database has left")
          .unit(Unit.BYTES);

  public static final Gauge RDS_CONNECTIONS =
      gauge("aws_rds_database_connections_average", DATABASE)
          .help("Connections to a database")
          .unit(Unit.of("connection"));

  // The edge, from AWS/ApplicationELB, AWS/NATGateway and AWS/WAFV2.

  public static final Gauge LOAD_BALANCER_BYTES =
      gauge("aws_applicationelb_processed_bytes_sum", LOAD_BALANCER)
          .help("Bytes that a load balancer has passed on within a period, in both directions")
          .unit(Unit.BYTES);

  public static final Gauge NAT_BYTES_OUT =
      gauge("aws_natgateway_bytes_out_to_destination_sum", NAT_GATEWAY)
          .help("Bytes sent out through a NAT gateway within a period")
          .unit(Unit.BYTES);

  public static final Gauge NAT_BYTES_IN =
      gauge("aws_natgateway_bytes_in_from_destination_sum", NAT_GATEWAY)
          .help("Bytes received from outside by a NAT gateway within a period")
          .unit(Unit.BYTES);

  public static final Gauge WAF_BLOCKED_REQUESTS =
      gauge("aws_wafv2_blocked_requests_sum", WEB_ACL, WAF_RULE)
          .help("Requests that the WAF has blocked within a period")
          .unit(Unit.REQUESTS);

  private AwsMetrics() {}

  private static Gauge gauge(String name, Label... dimensions) {
    Label[] labels = new Label[3 + dimensions.length];
    labels[0] = ACCOUNT;
    labels[1] = REGION;
    labels[2] = ARN;
    System.arraycopy(dimensions, 0, labels, 3, dimensions.length);
    return Gauge.named(name).labels(labels);
  }
}
