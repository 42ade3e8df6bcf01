package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.model.rule.Alert;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All alerts of a model with the labels with which they come to Alertmanager, numbered. A set of
 * them is a set of bits, and each label's values are looked at once, so that asking for the alerts
 * of a route costs next to nothing however many there are.
 */
final class Alerts {
  private final List<AlertLabels> all;
  private final Map<String, LabelColumn> columns = new ConcurrentHashMap<>();

  private Alerts(List<AlertLabels> all) {
    this.all = all;
  }

  /**
   * The alerts of a model, or empty where it has none or has some that nobody can read: those could
   * go anywhere.
   */
  static Optional<Alerts> of(CheckContext context) {
    Alerts alerts = context.derived().get(Alerts.class, () -> read(context));
    return alerts.all.isEmpty() || alerts.all.size() < context.monitoring().alerts().size()
        ? Optional.empty()
        : Optional.of(alerts);
  }

  /** Those that can be read. */
  private static Alerts read(CheckContext context) {
    Map<String, String> external = context.monitoring().prometheus().externalLabels();
    List<AlertLabels> all =
        context.expressions().stream()
            .flatMap(
                expression ->
                    expression.owner() instanceof Alert alert
                        ? Stream.of(new AlertLabels(alert, expression.labels().result(), external))
                        : Stream.empty())
            .toList();
    return new Alerts(all);
  }

  /** Every alert. */
  BitSet all() {
    BitSet everyone = new BitSet();
    everyone.set(0, all.size());
    return everyone;
  }

  Alert alert(int number) {
    return all.get(number).alert();
  }

  /** The alerts of a set. */
  Stream<Alert> of(BitSet set) {
    return set.stream().mapToObj(this::alert);
  }

  /** What the alerts have of a label. */
  LabelColumn column(String label) {
    return columns.computeIfAbsent(label, this::read);
  }

  /** What an alert has of a label. */
  LabelValues values(int alert, String label) {
    return all.get(alert).values(label);
  }

  /** The alerts of which nothing is known that keeps them from a place. */
  BitSet open(RoutePath path) {
    BitSet open = all();
    for (LabelCondition condition : path.conditions()) {
      open.and(column(condition.label()).open(condition));
    }
    return open;
  }

  /** The alerts that are sure to satisfy a path. */
  BitSet sure(RoutePath path) {
    return sure(RoutePath.ROOT, path);
  }

  /**
   * The alerts that are sure to satisfy a path where they satisfy another one. Of those that can't
   * satisfy the other nothing is said.
   */
  BitSet sure(RoutePath given, RoutePath wanted) {
    BitSet sure = all();
    for (LabelCondition condition : wanted.conditions()) {
      @Nullable LabelCondition known = given.on(condition.label());
      sure.and(column(condition.label()).sure(known, condition));
    }
    return sure;
  }

  /** The alerts that may have the same values of some labels as an alert. */
  BitSet agreeing(int alert, Collection<String> labels) {
    BitSet agreeing = all();
    labels.forEach(label -> agreeing.and(column(label).agreeing(values(alert, label))));
    return agreeing;
  }

  private LabelColumn read(String label) {
    LabelColumn column = new LabelColumn();
    for (int alert = 0; alert < all.size(); alert++) {
      column.add(alert, values(alert, label));
    }
    return column;
  }
}
