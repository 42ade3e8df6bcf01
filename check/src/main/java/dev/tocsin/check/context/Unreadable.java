package dev.tocsin.check.context;

import dev.tocsin.model.definition.Defined;
import dev.tocsin.promql.PromQlException;

/**
 * An expression of the model that Prometheus or Grafana would refuse.
 *
 * @param owner the alert, recording rule, panel or variable that asks it
 * @param subject how people call the owner
 * @param refusal what is wrong with its canonical form
 */
public record Unreadable(Defined owner, String subject, PromQlException refusal) implements Asked {}
