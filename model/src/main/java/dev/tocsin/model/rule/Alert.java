package dev.tocsin.model.rule;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.Condition;
import java.time.Duration;
import java.util.Map;

/**
 * A rule that rings while its condition holds.
 *
 * @param query what it waits for
 * @param forAtLeast how long the condition must hold before it rings
 * @param keepFiringFor how long it goes on ringing after the condition ceased to hold
 * @param annotations texts for people, as Go templates that may read {@code $labels} and {@code
 *     $value}
 * @param runbook the name of the runbook, below the folder that the monitoring names; empty for
 *     none
 */
public record Alert(
    String name,
    Condition query,
    Duration forAtLeast,
    Duration keepFiringFor,
    Map<String, String> labels,
    Map<String, String> annotations,
    String runbook,
    Origin origin)
    implements Rule, Allowing<Alert> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is blank
   */
  public Alert {
    Names.notBlank(name, "an alert's name");
    labels = Ordered.copyOf(labels);
    annotations = Ordered.copyOf(annotations);
  }

  /** An alert that does not know yet what it waits for. */
  public record Named(String name, Origin origin) {
    /** The alert that rings while the condition holds. */
    public Alert when(Condition condition) {
      return new Alert(
          name, condition, Duration.ZERO, Duration.ZERO, Map.of(), Map.of(), "", origin);
    }
  }

  public static Named named(String name) {
    return new Named(name, Defined.here());
  }

  public Alert forAtLeast(Duration forAtLeast) {
    return new Alert(name, query, forAtLeast, keepFiringFor, labels, annotations, runbook, origin);
  }

  public Alert keepFiringFor(Duration keepFiringFor) {
    return new Alert(name, query, forAtLeast, keepFiringFor, labels, annotations, runbook, origin);
  }

  public Alert severity(Severity severity) {
    return label(Label.SEVERITY, severity.value());
  }

  public Alert label(Label label, String value) {
    return new Alert(
        name,
        query,
        forAtLeast,
        keepFiringFor,
        Ordered.with(labels, label.name(), value),
        annotations,
        runbook,
        origin);
  }

  /** What is wrong, in one line. */
  public Alert summary(String template) {
    return annotation("summary", template);
  }

  /** What it means and what to look at. */
  public Alert description(String template) {
    return annotation("description", template);
  }

  public Alert annotation(String name, String template) {
    return new Alert(
        this.name,
        query,
        forAtLeast,
        keepFiringFor,
        labels,
        Ordered.with(annotations, Names.label(name), template),
        runbook,
        origin);
  }

  /** The name of the runbook, such as {@code kafka-consumer-lag}. */
  public Alert runbook(String runbook) {
    return new Alert(
        name, query, forAtLeast, keepFiringFor, labels, annotations, Names.file(runbook), origin);
  }

  @Override
  public Alert at(Origin origin) {
    return new Alert(name, query, forAtLeast, keepFiringFor, labels, annotations, runbook, origin);
  }
}
