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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of an alert, which Prometheus fills in when it rings.
 *
 * @param label whether it is the value of a label, else of an annotation
 * @param name the name of the label or annotation
 * @param reads what it reads of the alert; nothing where Prometheus would refuse it
 * @param refusal why Prometheus would refuse it; null if it would not
 */
record AlertTemplate(
    boolean label,
    String name,
    String text,
    TemplateReads reads,
    @Nullable GoTemplateException refusal) {
  private static final Path VALUE = Path.of("Value");
  private static final TemplateReads NOTHING = new TemplateReads(List.of(), List.of(), List.of());

  static AlertTemplate of(boolean label, String name, String text) {
    try {
      TemplateReads reads = TemplateReads.of(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT));
      return new AlertTemplate(label, name, text, reads, null);
    } catch (GoTemplateException refusal) {
      return new AlertTemplate(label, name, text, NOTHING, refusal);
    }
  }

  /** How people call it: {@code annotation `summary`}. */
  String title() {
    return (label ? "label `" : "annotation `") + name + "`";
  }

  /** The places where it reads a label of the alert's query, which {@link #label} names. */
  Stream<Read> labels() {
    return reads
        .below("Labels")
        .filter(read -> read.path().steps().size() == 2 && !label(read).equals(Path.ELEMENT));
  }

  /** The label that is read at a place. */
  static String label(Read read) {
    return read.path().steps().get(1);
  }

  /** The places where it prints the value, or what functions make of it. */
  Stream<Output> printedValues() {
    return reads.outputs().stream().filter(output -> output.path().equals(VALUE));
  }

  /** The finding, pointing into this text. */
  Diagnostic underline(Diagnostic finding, Span span, String label) {
    return finding.pointingAt(new Excerpt(text, span, label));
  }
}
