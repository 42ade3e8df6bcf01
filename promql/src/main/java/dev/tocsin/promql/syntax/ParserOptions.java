package dev.tocsin.promql.syntax;

import java.util.Set;

/**
 * What a parser accepts.
 *
 * @param features the experimental parts of the language that are enabled
 * @param typeCheck whether argument types and the like are checked once the syntax is right
 */
public record ParserOptions(Set<Feature> features, Dialect dialect, boolean typeCheck) {
  /** Prometheus without any feature flag, with type check. */
  public static final ParserOptions DEFAULT = new ParserOptions(Set.of(), Dialect.PROMETHEUS, true);

  public ParserOptions {
    features = Set.copyOf(features);
  }

  /** The same with exactly these features. */
  public ParserOptions withFeatures(Feature... features) {
    return withFeatures(Set.of(features));
  }

  /** The same with exactly these features. */
  public ParserOptions withFeatures(Set<Feature> features) {
    return new ParserOptions(features, dialect, typeCheck);
  }

  /** The same for another dialect. */
  public ParserOptions withDialect(Dialect dialect) {
    return new ParserOptions(features, dialect, typeCheck);
  }

  /** The same without type check. */
  public ParserOptions withoutTypeCheck() {
    return new ParserOptions(features, dialect, false);
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }
}
