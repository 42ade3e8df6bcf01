package dev.tocsin.check.alert;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.Dialect;
import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.reads.Output;
import dev.tocsin.gotemplate.reads.Path;
import dev.tocsin.gotemplate.reads.Read;
import dev.tocsin.gotemplate.reads.TemplateReads;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of an alert, which Prometheus fills in when it rings.
 *
 * @param label whether it is the value of a label, else of an annotation
 * @param name the name of the label or annotation
 */
record AlertTemplate(boolean label, String name, String text) {
  private static final Path VALUE = Path.of("Value");

  /** The texts of an alert that are more than fixed words. */
  static Stream<AlertTemplate> of(Alert alert) {
    return Stream.concat(of(alert.annotations(), false), of(alert.labels(), true));
  }

  private static Stream<AlertTemplate> of(Map<String, String> texts, boolean label) {
    return texts.entrySet().stream()
        .filter(text -> text.getValue().contains("{{"))
        .map(text -> new AlertTemplate(label, text.getKey(), text.getValue()));
  }

  /** How people call it: {@code annotation `summary`}. */
  String title() {
    return (label ? "label `" : "annotation `") + name + "`";
  }

  /** The places where it reads a label of the alert's query, which {@link #label} names. */
  Stream<Read> labels() {
    return reads()
        .below("Labels")
        .filter(read -> read.path().steps().size() == 2 && !label(read).equals(Path.ELEMENT));
  }

  /** The label that is read at a place. */
  static String label(Read read) {
    return read.path().steps().get(1);
  }

  /** The places where it prints the value, or what functions make of it. */
  Stream<Output> printedValues() {
    return reads().outputs().stream().filter(output -> output.path().equals(VALUE));
  }

  /** What it reads of the alert; nothing where Prometheus would refuse it. */
  private TemplateReads reads() {
    try {
      return TemplateReads.of(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT));
    } catch (GoTemplateException refusal) {
      return new TemplateReads(List.of(), List.of(), List.of());
    }
  }

  /** Why Prometheus would refuse it, if it would. */
  Optional<GoTemplateException> refusal() {
    try {
      GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT);
      return Optional.empty();
    } catch (GoTemplateException refusal) {
      return Optional.of(refusal);
    }
  }

  /** The finding, pointing into this text. */
  Diagnostic underline(Diagnostic finding, Span span, String label) {
    return finding.pointingAt(new Excerpt(text, span, label));
  }
}
