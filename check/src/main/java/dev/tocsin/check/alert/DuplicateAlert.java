package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.label.LabelSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two alerts that Alertmanager can't tell apart. */
public final class DuplicateAlert implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/duplicate-alert",
        Level.WARNING,
        "two alerts with one name and the same labels",
        "Alertmanager knows an alert by its labels alone: the two overwrite each other's texts, and"
            + " when one ends the other seems to have ended too.",
        "Give each its own name, or a label in which they differ, such as the severity.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    IdentityHashMap<Alert, LabelSet> results = new IdentityHashMap<>();
    for (Expression query : context.expressions()) {
      if (query.owner() instanceof Alert alert) {
        results.put(alert, query.labels().result());
      }
    }
    return Duplicate.among(
            context.monitoring().alerts(), alert -> List.of(alert.name(), alert.labels()))
        .filter(pair -> !differ(results.get(pair.first()), results.get(pair.again())))
        .map(this::finding);
  }

  /** Whether all series of both certainly have another value of one label. */
  private static boolean differ(@Nullable LabelSet one, @Nullable LabelSet other) {
    return one != null
        && other != null
        && one.certain().stream()
            .filter(other::isCertain)
            .anyMatch(label -> areApart(one.values(label), other.values(label)));
  }

  private static boolean areApart(@Nullable Set<String> some, @Nullable Set<String> others) {
    return some != null && others != null && Collections.disjoint(some, others);
  }

  private Diagnostic finding(Duplicate<Alert> pair) {
    return pair.tell(
        info().finding("alert `" + pair.again().name() + "` is defined twice with the same labels"),
        Subject::of);
  }
}
