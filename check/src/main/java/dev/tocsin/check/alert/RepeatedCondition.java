package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two alerts for the same people that ring at the same moment for the same reason. */
public final class RepeatedCondition implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/repeated-condition",
        Level.WARNING,
        "two alerts with the same condition",
        "Both always ring together, so one of them says nothing: it was copied and its condition"
            + " forgotten, or the severer one was meant to wait for more.",
        "Remove one, or mend its condition or its `.forAtLeast(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Duplicate.among(context.monitoring().alerts(), RepeatedCondition::moment)
        .filter(pair -> !isDuplicate(pair))
        .map(this::finding);
  }

  /** When an alert rings and for whom, whatever it is called and how severe it is. */
  private static List<Object> moment(Alert alert) {
    Map<String, String> labels = new HashMap<>(alert.labels());
    labels.remove(Label.SEVERITY.name());
    return List.of(
        alert.query().expr().normalized(), alert.forAtLeast(), alert.keepFiringFor(), labels);
  }

  /** What {@link DuplicateAlert} finds already. */
  private static boolean isDuplicate(Duplicate<Alert> pair) {
    return pair.first().name().equals(pair.again().name())
        && pair.first().labels().equals(pair.again().labels());
  }

  private Diagnostic finding(Duplicate<Alert> pair) {
    return pair.tell(
        info()
            .finding(
                "alert `"
                    + pair.again().name()
                    + "` rings whenever `"
                    + pair.first().name()
                    + "` does"),
        Subject::of);
  }
}
