package dev.tocsin.check.scrape;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.Relabeling.Action;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.stream.Collectors;

/** How findings show a step of a relabelling. */
final class StepText {
  private StepText() {}

  /** {@code keep __meta_kubernetes_service_name =~ "shop"}. */
  static String of(Relabeling step) {
    String action = step.action().id();
    String sources =
        step.sources().stream().map(Label::name).collect(Collectors.joining(step.separator()));
    String condition = (sources.isEmpty() ? "" : " " + sources) + " =~ \"" + step.regex() + '"';
    String result = step.target() == null ? "" : ": " + step.target().name() + " =";
    boolean writes = step.action() == Action.REPLACE || step.action() == Action.LABELMAP;
    return action + condition + result + (writes ? " \"" + step.replacement() + '"' : "");
  }

  /** A finding about a job, with the part of one of its steps underlined. */
  static Diagnostic point(
      Diagnostic finding, ScrapeJob job, Relabeling step, String part, String label) {
    String text = of(step);
    int start = Math.max(0, text.indexOf(part));
    Span span = new Span(start, text.contains(part) ? start + part.length() : text.length());
    return about(finding, job).pointingAt(new Excerpt(text, span, label));
  }

  static Diagnostic about(Diagnostic finding, ScrapeJob job) {
    return finding.about("scrape job " + job.name(), job.origin());
  }
}
