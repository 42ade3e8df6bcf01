package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import java.util.stream.Stream;

/** An alert without a text that all alerts must have. */
public final class MissingAnnotation implements Check {
  /** The annotation that {@link Alert#runbook} becomes. */
  private static final String RUNBOOK = "runbook_url";

  /** The annotations that all alerts must have. */
  static final Parameter<List<String>> REQUIRED =
      Parameter.texts("required", List.of(), "names of the annotations that every alert must have");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/missing-annotation",
            Level.WARNING,
            "alert without a required annotation",
            "Notifications are made of annotations: where one is missing, there is a hole in the"
                + " message that wakes somebody.",
            "Add it with `.summary(…)`, `.description(…)` or `.annotation(…)`.")
        .with(REQUIRED);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<String> required = context.settings().value(info(), REQUIRED);
    boolean runbooks = !context.monitoring().runbooks().isEmpty();
    return context.monitoring().alerts().stream()
        .flatMap(
            alert ->
                required.stream()
                    .filter(name -> alert.annotations().getOrDefault(name, "").isBlank())
                    .filter(
                        name -> !(name.equals(RUNBOOK) && runbooks && !alert.runbook().isEmpty()))
                    .map(name -> finding(alert, name)));
  }

  private Diagnostic finding(Alert alert, String name) {
    return info()
        .finding("the alert has no annotation `" + name + "`")
        .about(Subject.of(alert), alert.origin());
  }
}
