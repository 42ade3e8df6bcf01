package dev.tocsin.check.context;

import dev.tocsin.model.dashboard.Annotation;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Rule;

/** How findings call what they are about. */
public final class Subject {
  private Subject() {}

  /** {@code alert KafkaConsumerLag} or {@code recording rule cpu_usage_percent}. */
  public static String of(Rule rule) {
    return (rule instanceof Alert ? "alert " : "recording rule ") + rule.name();
  }

  /** {@code dashboard "Kafka"}. */
  public static String of(Dashboard dashboard) {
    return "dashboard \"" + dashboard.title() + "\"";
  }

  /** {@code panel "Lag by group" of dashboard "Kafka"}. */
  public static String of(Panel panel, Dashboard dashboard) {
    return "panel \"" + panel.frame().title() + "\" of " + of(dashboard);
  }

  /** {@code variable topic}. */
  public static String of(Variable variable) {
    return "variable " + variable.name();
  }

  /** {@code annotation Deploys}. */
  public static String of(Annotation annotation) {
    return "annotation " + annotation.name();
  }
}
