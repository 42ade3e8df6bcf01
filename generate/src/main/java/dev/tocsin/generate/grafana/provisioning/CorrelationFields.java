package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.grafana.Correlation;

/**
 * One entry of a data source's {@code correlations}. Grafana 11.6 to 13.0 read the type beside the
 * label and take {@code query} where there is none; they stop at a missing label or description
 * ({@code makeCreateCorrelationCommand} in {@code pkg/services/provisioning/datasources}).
 */
final class CorrelationFields {
  private CorrelationFields() {}

  static Fields of(Correlation correlation) {
    return Fields.of("targetUID", correlation.target().orElse(null))
        .with("type", correlation.target().isPresent() ? null : "external")
        .with("label", Provisioned.literal(correlation.label()))
        .with("description", Provisioned.literal(correlation.description()))
        .with(
            "config",
            Fields.of("field", Provisioned.literal(correlation.field()))
                .with("target", Provisioned.literal(correlation.query()))
                .withUnlessEmpty(
                    "transformations",
                    correlation.transformations().stream()
                        .map(CorrelationFields::transformation)
                        .toList()));
  }

  private static Fields transformation(Correlation.Transformation transformation) {
    boolean logfmt = transformation.expression().isEmpty();
    return Fields.of("type", logfmt ? "logfmt" : "regex")
        .with("field", Provisioned.literal(transformation.field()))
        .withUnlessEmpty("expression", Provisioned.literal(transformation.expression()))
        .withUnlessEmpty("mapValue", Provisioned.literal(transformation.variable()));
  }
}
