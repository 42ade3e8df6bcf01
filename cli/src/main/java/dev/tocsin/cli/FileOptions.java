package dev.tocsin.cli;

import dev.tocsin.pipeline.files.FilePatterns;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Files that were written by hand, in place of definitions. */
final class FileOptions {
  @Option(
      names = "--rules",
      paramLabel = "FILES",
      description =
          "Rule files that were written by hand, such as 'rules/**.yml'; may be repeated.")
  private List<String> rules = List.of();

  @Option(
      names = "--dashboards",
      paramLabel = "FILES",
      description = "Likewise dashboards in Grafana's classic JSON.")
  private List<String> dashboards = List.of();

  @Option(
      names = "--alertmanager",
      paramLabel = "FILE",
      description = "Likewise the configuration of Alertmanager.")
  private List<String> alertmanager = List.of();

  @Option(
      names = "--prometheus",
      paramLabel = "FILE",
      description =
          "Likewise the configuration of Prometheus; the rule files that it names are read too.")
  private List<String> prometheus = List.of();

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /**
   * The files that are asked for.
   *
   * @throws ParameterException if definitions are asked for as well
   */
  FilePatterns patterns() {
    FilePatterns patterns = new FilePatterns(rules, dashboards, alertmanager, prometheus);
    boolean definitions = command.commandLine().getParseResult().hasMatchedOption("--definitions");
    if (definitions && !patterns.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "either definitions or files can be validated, not both");
    }
    return patterns;
  }
}
