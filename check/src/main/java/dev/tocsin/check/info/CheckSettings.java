package dev.tocsin.check.info;

import dev.tocsin.diagnostic.Level;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which checks run, how much their findings weigh, and what is set of them.
 *
 * @param levels what was set of a check, by its id: a level, or empty where it is off
 * @param values what was set of parameters, by the check's id and the parameter
 * @param today the day on which allowances are looked at
 */
public record CheckSettings(
    Map<String, Optional<Level>> levels,
    Map<String, Map<Parameter<?>, Object>> values,
    LocalDate today) {
  public CheckSettings {
    levels = Map.copyOf(levels);
    values = Map.copyOf(values);
  }

  /** Nothing is set. */
  public static CheckSettings standard(LocalDate today) {
    return new CheckSettings(Map.of(), Map.of(), today);
  }

  /** How much a check's findings weigh, or empty if it does not run. */
  public Optional<Level> level(CheckInfo check) {
    Optional<Level> standard = check.style() ? Optional.empty() : Optional.of(check.level());
    return levels.getOrDefault(check.id(), standard);
  }

  /** The value of a parameter of a check. */
  @SuppressWarnings("unchecked") // with(...) lets nothing else in
  public <T> T value(CheckInfo check, Parameter<T> parameter) {
    @Nullable Object value = values.getOrDefault(check.id(), Map.of()).get(parameter);
    return value == null ? parameter.standard() : (T) value;
  }

  /** The same where a check has this level; empty turns it off. */
  public CheckSettings level(String check, Optional<Level> level) {
    Map<String, Optional<Level>> more = new LinkedHashMap<>(levels);
    more.put(check, level);
    return new CheckSettings(more, values, today);
  }

  /**
   * The same where a parameter of a check has this value.
   *
   * @throws IllegalArgumentException if the value is of another kind than the parameter's standard
   */
  public CheckSettings with(String check, Parameter<?> parameter, Object value) {
    boolean fits =
        parameter.standard() instanceof List
            ? value instanceof List
            : parameter.standard().getClass().isInstance(value);
    if (!fits) {
      throw new IllegalArgumentException(value + " is no value of " + parameter.name());
    }
    Map<Parameter<?>, Object> ofCheck = new LinkedHashMap<>(values.getOrDefault(check, Map.of()));
    ofCheck.put(parameter, value);
    Map<String, Map<Parameter<?>, Object>> more = new LinkedHashMap<>(values);
    more.put(check, Map.copyOf(ofCheck));
    return new CheckSettings(levels, more, today);
  }
}
