package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import dev.tocsin.model.rule.Alert;
import java.util.stream.Stream;

/** A text of an alert that is no template. */
public final class InvalidTemplate implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/invalid-template",
        Level.ERROR,
        "text of an alert that Prometheus refuses",
        "Prometheus reads labels and annotations as Go templates, and refuses the whole rule file"
            + " for one that it can't read or that calls a function it does not have.",
        "Write it as Go's text/template would read it. Braces that are meant as such are written"
            + " {{ `{{` }}.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return AlertTemplates.of(context)
        .all()
        .flatMap(
            text ->
                Stream.ofNullable(text.template().refusal())
                    .map(refusal -> finding(text.alert(), text.template(), refusal)));
  }

  private Diagnostic finding(Alert alert, AlertTemplate template, GoTemplateException refusal) {
    return template.underline(
        info()
            .finding(template.title() + " is no template")
            .about(Subject.of(alert), alert.origin()),
        refusal.span(),
        refusal.problem());
  }
}
