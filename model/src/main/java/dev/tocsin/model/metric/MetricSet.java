package dev.tocsin.model.metric;

import dev.tocsin.model.definition.DefinitionException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The metrics that one class declares in its public static fields.
 *
 * @param className the class's simple name, such as {@code KafkaMetrics}
 * @param constants the metrics in the order in which they were declared
 */
public record MetricSet(String className, List<Constant> constants) {
  /** A metric and the name of the field that holds it. */
  public record Constant(String name, Metric metric) {}

  public MetricSet {
    constants = List.copyOf(constants);
  }

  /**
   * Reads the metrics of a class.
   *
   * @throws DefinitionException if the class declares none
   */
  public static MetricSet of(Class<?> type) {
    List<Constant> constants = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && Metric.class.isAssignableFrom(field.getType())) {
        constants.add(new Constant(field.getName(), read(field)));
      }
    }
    if (constants.isEmpty()) {
      throw DefinitionException.here(
          "`" + type.getName() + "` declares no metric",
          "declare metrics as public static final fields of a public class");
    }
    // The reflection API promises no order; the source has one.
    constants.sort(
        Comparator.comparing((Constant constant) -> constant.metric().origin().line())
            .thenComparing(Constant::name));
    return new MetricSet(type.getSimpleName(), constants);
  }

  public List<Metric> metrics() {
    return constants.stream().map(Constant::metric).toList();
  }

  private static Metric read(Field field) {
    try {
      Metric metric = (Metric) field.get(null);
      if (metric == null) {
        throw DefinitionException.here(
            "`"
                + field.getDeclaringClass().getName()
                + "."
                + field.getName()
                + "` has no value yet",
            "two classes wait for each other: keep metrics in a class that reads no other"
                + " definition");
      }
      return metric;
    } catch (IllegalAccessException e) {
      throw DefinitionException.here(
          "`" + field.getDeclaringClass().getName() + "` can't be read", "make the class public");
    }
  }
}
