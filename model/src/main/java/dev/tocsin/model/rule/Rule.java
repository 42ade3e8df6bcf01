package dev.tocsin.model.rule;

import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.query.Query;
import java.util.Map;

/** Something that Prometheus evaluates again and again. */
public sealed interface Rule extends Defined permits Alert, RecordingRule {
  /** The alert's name or the recorded metric's. */
  String name();

  /** What is evaluated. */
  Query query();

  /** The labels that the rule adds, in their order. */
  Map<String, String> labels();
}
