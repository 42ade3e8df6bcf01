package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import java.util.List;
import java.util.Map;

/**
 * Amazon CloudWatch. Where nothing else is said, Amazon's library finds the credentials of the
 * machine, the container or the service account by itself: none stands in a file.
 */
public record CloudWatchSource(Connection connection, SourceOptions options)
    implements DataSource, SourceStyle<CloudWatchSource> {
  static CloudWatchSource of(String name, String region) {
    if (!region.matches("[a-z]{2}(-[a-z]+)+-[0-9]")) {
      throw DefinitionException.here(
          "`" + region + "` is no region of Amazon's", "write one: eu-central-1");
    }
    return new CloudWatchSource(
        new Connection(name, Kind.CLOUDWATCH.id(), "", 1, null, Map.of(), Tls.SYSTEM, List.of()),
        SourceOptions.of("authType", "default").with("defaultRegion", region));
  }

  @Override
  public Kind kind() {
    return Kind.CLOUDWATCH;
  }

  @Override
  public CloudWatchSource connection(Connection connection) {
    return new CloudWatchSource(connection, options);
  }

  @Override
  public CloudWatchSource options(SourceOptions options) {
    return new CloudWatchSource(connection, options);
  }

  /** Takes the credentials of the EC2 machine that Grafana runs on. */
  public CloudWatchSource ofMachine() {
    return option("authType", "ec2_iam_role");
  }

  /** Takes the credentials of a profile in the credentials file of Grafana's user. */
  public CloudWatchSource profile(String profile) {
    return option("authType", "credentials").option("profile", profile);
  }

  /**
   * Takes on a role, which {@code assume_role_enabled} of the server has to allow.
   *
   * @throws DefinitionException if it is no ARN of a role
   */
  public CloudWatchSource assumeRole(String arn) {
    if (!arn.matches("arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+")) {
      throw DefinitionException.here(
          "`" + arn + "` is no role", "write its ARN: arn:aws:iam::123456789012:role/grafana");
    }
    return option("assumeRoleArn", arn);
  }

  /** Namespaces of one's own metrics, besides Amazon's. */
  public CloudWatchSource namespaces(String... namespaces) {
    return option("customMetricsNamespaces", String.join(",", namespaces));
  }
}
