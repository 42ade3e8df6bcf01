package dev.tocsin.generate;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.query.Selection;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Unit;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values for the parameters of fluent methods: each constant, each factory, each option. */
final class Samples {
  private static final Map<Class<?>, List<Object>> SIMPLE =
      Map.ofEntries(
          Map.entry(boolean.class, List.of(true, false)),
          Map.entry(int.class, List.of(2)),
          Map.entry(double.class, List.of(0.25, 0.5)),
          Map.entry(String.class, List.of("text")),
          Map.entry(Duration.class, List.of(Duration.ofMinutes(10))),
          Map.entry(Unit.class, List.of(Unit.SECONDS, Unit.BYTES.perSecond())),
          Map.entry(Settings.class, List.of(Settings.of("some", "thing"))),
          Map.entry(Color.class, List.of(Color.RED, Color.GREEN.semiDark(), Color.hex("#123456"))),
          Map.entry(Reducer.class, List.of(Reducer.LAST, Reducer.P99)),
          Map.entry(Label.class, List.of(KitchenMetrics.OVEN)),
          Map.entry(Query.class, List.of(KitchenMetrics.TEMPERATURE.max())),
          Map.entry(Selection.class, List.of(KitchenMetrics.TEMPERATURE)),
          Map.entry(Alert.class, List.of(KitchenSink.TOO_HOT)),
          Map.entry(Panel.class, List.of(Stat.titled("text").id(7))),
          Map.entry(Variable.class, List.of(KitchenDashboard.OVEN)),
          Map.entry(DayOfWeek.class, List.of(DayOfWeek.SUNDAY)),
          Map.entry(Map.class, List.of(Map.of("text", Color.RED))));

  private final Map<Class<?>, List<Object>> known = new HashMap<>(SIMPLE);

  /** What changes a thing is known where things are changed. */
  Samples(List<UnaryOperator<Object>> changes) {
    known.put(UnaryOperator.class, List.copyOf(changes));
    known.put(Object.class, List.of());
  }

  /** All values of a type that it offers itself, and what its methods make of the first. */
  List<Object> of(Class<?> type) {
    List<Object> found = known.get(type);
    if (found == null) {
      known.put(type, List.of());
      found = find(type);
      known.put(type, found);
    }
    return found;
  }

  private List<Object> find(Class<?> type) {
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type.isArray()) {
      return of(type.getComponentType()).stream().map(one -> array(type, one)).toList();
    }
    List<Object> all = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        all.add(read(field));
      }
    }
    for (Method method : methods(type, true)) {
      if (method.getReturnType() == type) {
        all.addAll(calls(null, method));
      }
    }
    if (!all.isEmpty()) {
      Object first = all.get(0);
      methods(type, false).stream()
          .filter(method -> method.getReturnType() == type)
          .forEach(method -> all.addAll(calls(first, method)));
    }
    return List.copyOf(all);
  }

  /** What a method answers for each of its samples of arguments; nothing where it has none. */
  List<Object> calls(@Nullable Object target, Method method) {
    List<List<Object>> values = Arrays.stream(method.getParameterTypes()).map(this::of).toList();
    if (values.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    int count = values.stream().mapToInt(List::size).max().orElse(1);
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(call(target, method, arguments(values, i)));
    }
    return answers;
  }

  /** The i-th of all samples of arguments, turned so that two numbers ascend. */
  private static Object[] arguments(List<List<Object>> values, int i) {
    Object[] arguments = new Object[values.size()];
    for (int k = 0; k < arguments.length; k++) {
      List<Object> samples = values.get(k);
      boolean numbers = samples.get(0) instanceof Double;
      arguments[k] = samples.get((numbers ? k : i) % samples.size());
    }
    return arguments;
  }

  /** The methods that a type has itself, in an order that is always the same. */
  static List<Method> methods(Class<?> type, boolean statics) {
    Set<String> general = Set.of("equals", "hashCode", "toString", "valueOf");
    return Stream.of(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()) == statics)
        .filter(method -> !method.isBridge() && !general.contains(method.getName()))
        .sorted(Comparator.comparing(Method::toGenericString))
        .toList();
  }

  static Object call(@Nullable Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " refused " + Arrays.toString(arguments), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private static Object read(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.toString(), e);
    }
  }

  private static Object array(Class<?> type, Object one) {
    Object array = Array.newInstance(type.getComponentType(), 1);
    Array.set(array, 0, one);
    return array;
  }
}
