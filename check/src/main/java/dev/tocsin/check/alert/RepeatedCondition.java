package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    Map<List<String>, List<Alert>> candidates =
        context.expressions().stream()
            .filter(query -> query.owner() instanceof Alert)
            .collect(
                Collectors.groupingBy(
                    RepeatedCondition::metrics,
                    LinkedHashMap::new,
                    Collectors.mapping(query -> (Alert) query.owner(), Collectors.toList())));
    return candidates.values().stream()
        .filter(alerts -> alerts.size() > 1)
        .flatMap(alerts -> Duplicate.among(alerts, RepeatedCondition::moment))
        .filter(pair -> !isDuplicate(pair))
        .map(this::finding);
  }

  /** The metrics that a query asks for: where they differ, the condition does. */
  private static List<String> metrics(Expression query) {
    return query
        .parts(VectorSelector.class)
        .map(selector -> Objects.requireNonNullElse(selector.metric(), ""))
        .toList();
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
