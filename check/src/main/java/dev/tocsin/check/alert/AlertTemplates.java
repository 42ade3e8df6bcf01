package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.model.rule.Alert;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts of all alerts that are more than fixed words, each read once. */
final class AlertTemplates {
  private final List<Alert> alerts;
  private final IdentityHashMap<Alert, List<AlertTemplate>> byAlert = new IdentityHashMap<>();

  private AlertTemplates(List<Alert> alerts) {
    this.alerts = alerts;
    alerts.forEach(alert -> byAlert.put(alert, read(alert)));
  }

  static AlertTemplates of(CheckContext context) {
    return context
        .derived()
        .get(AlertTemplates.class, () -> new AlertTemplates(context.monitoring().alerts()));
  }

  private static List<AlertTemplate> read(Alert alert) {
    List<AlertTemplate> templates = new ArrayList<>();
    read(alert.annotations(), false, templates);
    read(alert.labels(), true, templates);
    return templates;
  }

  private static void read(Map<String, String> texts, boolean label, List<AlertTemplate> all) {
    texts.forEach(
        (name, text) -> {
          if (text.contains("{{")) {
            all.add(AlertTemplate.of(label, name, text));
          }
        });
  }

  /** Those of an alert: its annotations, then its labels. */
  Stream<AlertTemplate> of(Alert alert) {
    return byAlert.getOrDefault(alert, List.of()).stream();
  }

  /** Those of all alerts, in their order. */
  Stream<OfAlert> all() {
    return alerts.stream()
        .flatMap(alert -> of(alert).map(template -> new OfAlert(alert, template)));
  }

  /** A text, and whose it is. */
  record OfAlert(Alert alert, AlertTemplate template) {}
}
