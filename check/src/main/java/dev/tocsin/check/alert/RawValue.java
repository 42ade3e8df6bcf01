package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.gotemplate.reads.Output;
import dev.tocsin.model.rule.Alert;
import java.util.stream.Stream;

/** A value that an alert tells with all its digits. */
public final class RawValue implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/raw-value",
            Level.INFO,
            "value that is not written for people",
            "Prometheus writes all digits, such as `0.04838709677419355` or `1.2e+09`: at night"
                + " nobody reads that right.",
            "Say how to write it: `{{ $value | humanize }}`, `humanizePercentage` for a ratio,"
                + " `humanizeDuration` for seconds, `humanize1024` for bytes.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return AlertTemplates.of(context)
        .all()
        .filter(text -> !text.template().label())
        .flatMap(text -> findings(text.alert(), text.template()));
  }

  private Stream<Diagnostic> findings(Alert alert, AlertTemplate template) {
    return template
        .printedValues()
        .filter(Output::isRaw)
        .map(
            output ->
                template.underline(
                    info()
                        .finding(template.title() + " tells the value with all its digits")
                        .about(Subject.of(alert), alert.origin()),
                    output.span(),
                    "pass it to `humanize`"));
  }
}
