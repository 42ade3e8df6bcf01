package dev.tocsin.cli;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.ParserOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which PromQL is meant. */
final class LanguageOptions {
  @Option(
      names = "--feature",
      paramLabel = "NAME",
      split = ",",
      converter = FeatureConverter.class,
      description = {
        "What the flag --enable-feature of Prometheus enables; can be repeated:",
        "promql-experimental-functions, promql-binop-fill-modifiers, promql-unquoted-utf8-names."
      })
  private List<Feature> features = List.of();

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      defaultValue = "prometheus",
      description = "prometheus, or grafana: with variables. Default: ${DEFAULT-VALUE}")
  private Dialect dialect = Dialect.PROMETHEUS;

  PromQlParser parser() {
    return PromQl.parser(
        ParserOptions.DEFAULT.withFeatures(Set.copyOf(features)).withDialect(dialect));
  }

  /** Knows features by their names in Prometheus's flag. */
  static final class FeatureConverter implements ITypeConverter<Feature> {
    @Override
    public Feature convert(String flag) {
      return Feature.ofFlag(flag).orElseThrow(() -> new TypeConversionException(unknown(flag)));
    }

    private static String unknown(String flag) {
      List<String> known = Arrays.stream(Feature.values()).map(Feature::flag).toList();
      String meant = DidYouMean.question(flag, known);
      return "`"
          + flag
          + "` is not a feature"
          + (meant.isEmpty() ? "; there are " + String.join(", ", known) : meant);
    }
  }
}
