package dev.tocsin.reader.prometheus;

import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;

/**
 * What a {@code prometheus.yml} says.
 *
 * @param ruleFiles the patterns of the names of rule files, relative to the file's folder
 */
public record ServerFile(PrometheusServer server, List<ScrapeJob> jobs, List<String> ruleFiles) {
  public ServerFile {
    jobs = List.copyOf(jobs);
    ruleFiles = List.copyOf(ruleFiles);
  }
}
