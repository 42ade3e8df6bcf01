package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.DefinitionException;

/**
 * How values are spread over an axis.
 *
 * @param settings as {@code ScaleDistributionConfig} of {@code @grafana/schema} 13.2 has them
 */
public record Scale(Settings settings) {
  public static final Scale LINEAR = new Scale(Settings.of("type", "linear"));

  /** Equal distances for neighbours, whatever their values. */
  public static final Scale ORDINAL = new Scale(Settings.of("type", "ordinal"));

  /**
   * Equal distances for equal factors; zero and below have no place.
   *
   * @param base 2 or 10
   * @throws DefinitionException if it is another
   */
  public static Scale logarithmic(int base) {
    return new Scale(Settings.of("type", "log").with("log", base(base)));
  }

  /**
   * Logarithmic away from zero, linear around it.
   *
   * @param base 2 or 10
   * @param linearBelow the distance from zero up to which it is linear
   * @throws DefinitionException if the base is another
   */
  public static Scale symmetricLogarithmic(int base, double linearBelow) {
    return new Scale(
        Settings.of("type", "symlog").with("log", base(base)).with("linearThreshold", linearBelow));
  }

  private static int base(int base) {
    if (base != 2 && base != 10) {
      throw DefinitionException.here("Grafana has no logarithm of base " + base, "use 2 or 10");
    }
    return base;
  }
}
