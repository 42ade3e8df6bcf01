package dev.tocsin.reader;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.reader.alertmanager.AlertmanagerReader;
import dev.tocsin.reader.dashboard.DashboardReader;
import dev.tocsin.reader.prometheus.PrometheusReader;
import dev.tocsin.reader.prometheus.RuleFiles;
import dev.tocsin.reader.prometheus.ServerFile;
import dev.tocsin.reader.rule.RuleFileReader;
import dev.tocsin.reader.yaml.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Monitoring that was read from hand-written files.
 *
 * @param monitoring as much of it as could be read; it declares no metrics
 * @param texts where each expression and other text was written
 * @param problems what the servers would refuse, file by file
 */
public record HandWritten(Monitoring monitoring, WrittenTexts texts, List<Diagnostic> problems) {
  private static final String NAME = "files";

  public HandWritten {
    problems = List.copyOf(problems);
  }

  /**
   * Reads files on all cores, and the rule files that a {@code prometheus.yml} among them names as
   * far as they are there. What is wrong with one does not keep the others from being read.
   *
   * @throws IOException if one can't be read from the disk
   */
  public static HandWritten read(Sources sources) throws IOException {
    return new Reader().read(sources);
  }

  /** Collects what each file gives. */
  private static final class Reader {
    private final List<Map.Entry<Expr, WrittenText>> expressions = new ArrayList<>();
    private final List<Map.Entry<Origin, WrittenText>> texts = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    HandWritten read(Sources sources) throws IOException {
      List<ServerFile> servers =
          files(sources.prometheus().stream().toList(), PrometheusReader::read);
      List<AlertRouting> routings =
          files(sources.alertmanager().stream().toList(), AlertmanagerReader::read);
      List<RuleGroup> rules = files(ruleFiles(sources, servers), RuleFileReader::read);
      List<Dashboard> dashboards = files(sources.dashboards(), DashboardReader::read);

      Monitoring monitoring =
          Monitoring.named(NAME)
              .rules(rules.toArray(RuleGroup[]::new))
              .dashboards(dashboards.toArray(Dashboard[]::new));
      for (ServerFile server : servers) {
        ScrapeJob[] jobs = server.jobs().toArray(ScrapeJob[]::new);
        monitoring = monitoring.prometheus(server.server()).scrape(jobs);
      }
      for (AlertRouting routing : routings) {
        monitoring = monitoring.routing(routing);
      }
      return new HandWritten(monitoring, new WrittenTexts(expressions, texts), problems);
    }

    private <T> List<T> files(List<Path> files, Function<Reading, List<T>> reader)
        throws IOException {
      List<T> things = new ArrayList<>();
      for (FileReading<T> file : FileReading.all(files, reader)) {
        things.addAll(file.things());
        expressions.addAll(file.reading().expressions());
        texts.addAll(file.reading().texts());
        problems.addAll(file.reading().problems());
      }
      return things;
    }
  }

  /** Those that are asked for and those that the server reads, none twice. */
  private static List<Path> ruleFiles(Sources sources, List<ServerFile> servers)
      throws IOException {
    List<Path> files = new ArrayList<>(sources.rules());
    for (ServerFile server : servers) {
      files.addAll(RuleFiles.named(server.ruleFiles(), sources.prometheus().orElseThrow()));
    }
    Map<Path, Path> once = new LinkedHashMap<>();
    files.forEach(file -> once.putIfAbsent(file.toAbsolutePath().normalize(), file));
    return List.copyOf(once.values());
  }
}
