package dev.tocsin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A shop's definitions in a folder, and the command line run on them. */
final class SampleShop {
  static final String RULES = "monitoring/prometheus/rules/orders.yml";

  /** Definitions without a fault. */
  static final String SOURCE =
      """
      import static dev.tocsin.model.unit.Durations.minutes;

      import dev.tocsin.model.*;
      import dev.tocsin.model.metric.Gauge;
      import dev.tocsin.model.rule.*;

      public class Shop implements MonitoringDefinition {
        public static final class ShopMetrics {
          public static final Gauge QUEUE = Gauge.named("shop_queue_length").help("Orders that wait");
        }

        @Override
        public Monitoring define() {
          return Monitoring.named("shop")
              .runbooks("https://shop.example/runbooks/")
              .metrics(ShopMetrics.class)
              .rules(
                  RuleGroup.named("orders")
                      .alert(
                          Alert.named("OrdersWait")
                              .when(ShopMetrics.QUEUE.greaterThan(100))
                              .forAtLeast(minutes(5))
                              .severity(Severity.WARNING)
                              .summary("{{ $value | humanize }} orders wait")
                              .runbook("orders-wait")));
        }
      }
      """;

  private final Path folder;

  SampleShop(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectory(definitions());
    define(SOURCE);
  }

  Path definitions() {
    return folder.resolve("definitions");
  }

  Path output() {
    return folder.resolve("generated");
  }

  Path rules() {
    return output().resolve(RULES);
  }

  void define(String source) throws IOException {
    Files.writeString(definitions().resolve("Shop.java"), source);
  }

  /** A command on the definitions and the output, both of which further options can change. */
  Run tocsin(String command, String... more) {
    return Run.of(arguments(command, more).toArray(String[]::new));
  }

  List<String> arguments(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    if (!List.of(more).contains("--definitions")) {
      arguments.addAll(List.of("--definitions", definitions().toString()));
    }
    if (!command.equals("validate") && !List.of(more).contains("--output")) {
      arguments.addAll(List.of("--output", output().toString()));
    }
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** Every file of the output, with the time when it was written. */
  Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
