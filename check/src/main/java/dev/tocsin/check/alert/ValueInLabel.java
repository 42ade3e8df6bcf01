package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.stream.Stream;

/** A label of an alert that changes with each value. */
public final class ValueInLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/value-in-label",
        Level.WARNING,
        "label of an alert that holds its value",
        "An alert is known by its labels: with each new value it is another alert, which has to"
            + " wait for its `for` anew, and perhaps never rings, while the one before resolves.",
        "Put the value into an annotation, such as `.summary(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return AlertTemplates.of(context)
        .all()
        .filter(text -> text.template().label())
        .flatMap(text -> findings(text.alert(), text.template()));
  }

  /** A choice by the value, as between two severities, is no matter. */
  private Stream<Diagnostic> findings(Alert alert, AlertTemplate template) {
    return template
        .printedValues()
        .map(
            output ->
                template.underline(
                    info()
                        .finding(template.title() + " holds the value")
                        .about(Subject.of(alert), alert.origin()),
                    output.span(),
                    "another alert with each value"));
  }
}
