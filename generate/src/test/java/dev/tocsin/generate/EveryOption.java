package dev.tocsin.generate;

import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.panel.LibraryPanel;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PlainPanel;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.transformation.CalculateField;
import dev.tocsin.model.dashboard.transformation.CalculateHeatmap;
import dev.tocsin.model.dashboard.transformation.ConvertFieldType;
import dev.tocsin.model.dashboard.transformation.ExtractFields;
import dev.tocsin.model.dashboard.transformation.FilterByValue;
import dev.tocsin.model.dashboard.transformation.GroupBy;
import dev.tocsin.model.dashboard.transformation.Organize;
import dev.tocsin.model.dashboard.transformation.PartitionByValues;
import dev.tocsin.model.dashboard.transformation.Transformation;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.VectorQuery;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dashboards with each kind of panel and each value of each of its options, of the panel and of an
 * override: found by reflection, so that no option is forgotten.
 */
public final class EveryOption {
  /** What is no option of its own, or is in the kitchen's other dashboards. */
  private static final Set<String> NO_OPTIONS =
      Set.of(
          "allow",
          "at",
          "custom",
          "dataSource",
          "field",
          "file",
          "frame",
          "id",
          "named",
          "option",
          "options",
          "override",
          "position",
          "query",
          "row",
          "tab",
          "transform",
          "uid",
          "with");

  private static final VectorQuery QUERY = KitchenMetrics.TEMPERATURE.max().by(KitchenMetrics.OVEN);

  private static final List<Class<?>> TRANSFORMATIONS =
      List.of(
          Transformation.class,
          CalculateField.class,
          CalculateHeatmap.class,
          ConvertFieldType.class,
          ExtractFields.class,
          FilterByValue.class,
          GroupBy.class,
          Organize.class,
          PartitionByValues.class);

  private static final Samples SAMPLES =
      new Samples(
          IntStream.range(0, 8)
              .<UnaryOperator<Object>>mapToObj(i -> field -> changed(field, i, i % 2 == 0))
              .toList());

  private EveryOption() {}

  /** One dashboard for each kind of panel, and what else there is on dashboards. */
  public static List<Dashboard> dashboards() {
    List<Dashboard> all = new ArrayList<>(kinds().map(EveryOption::dashboard).toList());
    all.add(transformations());
    all.add(variables());
    for (Object changed : changes(Dashboard.titled("Everything").row("All", Stat.titled("x")))) {
      String name = "everything-" + all.size();
      all.add(((Dashboard) changed).file(name).uid(name));
    }
    return all;
  }

  private static Dashboard transformations() {
    Panel[] panels =
        TRANSFORMATIONS.stream()
            .flatMap(type -> SAMPLES.of(type).stream())
            .filter(step -> !((Transformation) step).id().equals("text"))
            .map(step -> Stat.titled("x").query(QUERY).transform((Transformation) step))
            .toArray(Panel[]::new);
    return Dashboard.titled("Every transformation").row("All", panels);
  }

  private static Dashboard variables() {
    Variable[] variables =
        Samples.methods(Variable.class, true).stream()
            .flatMap(factory -> SAMPLES.calls(null, factory).stream())
            .flatMap(variable -> Stream.concat(Stream.of(variable), changes(variable).stream()))
            .toArray(Variable[]::new);
    return Dashboard.titled("Every variable").variables(variables).row("All", Stat.titled("x"));
  }

  /** The classes of panels. */
  public static Stream<Class<?>> kinds() {
    return Stream.concat(
        Stream.of(LibraryPanel.class),
        Stream.of(PlainPanel.class, QueryPanel.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses())));
  }

  private static Dashboard dashboard(Class<?> kind) {
    List<Panel> panels = new ArrayList<>();
    for (Panel bare : plain(kind)) {
      panels.add(bare instanceof QueryPanel<?, ?> asking ? asking.query(QUERY) : bare);
    }
    Panel first = panels.get(0);
    changes(first).forEach(panel -> panels.add((Panel) panel));
    if (first instanceof QueryPanel<?, ?> asking) {
      panels.add(overridden(asking));
    }
    return Dashboard.titled("Every " + kind.getSimpleName())
        .row(Row.titled("All", panels.toArray(Panel[]::new)));
  }

  /** What the factories of a kind make. */
  private static List<Panel> plain(Class<?> kind) {
    List<Panel> panels = new ArrayList<>();
    for (Method factory : Samples.methods(kind, true)) {
      SAMPLES.calls(null, factory).forEach(panel -> panels.add((Panel) panel));
    }
    return panels.isEmpty() ? List.of(Panel.custom("some-panel", "text")) : panels;
  }

  /** The thing with each value of each option, as many at once as have one. */
  private static List<Object> changes(Object plain) {
    int most =
        Samples.methods(plain.getClass(), false).stream()
            .filter(method -> isOption(method, plain))
            .mapToInt(method -> SAMPLES.calls(plain, method).size())
            .max()
            .orElse(0);
    // What has no parameter can undo what has, and the other way round.
    return Stream.concat(
            IntStream.range(0, most).mapToObj(i -> changed(plain, i, true)),
            IntStream.range(0, 8).mapToObj(i -> changed(plain, i, false)))
        .toList();
  }

  /** With the i-th value of each option: each time in another order, as one can undo another. */
  private static Object changed(Object plain, int i, boolean parametersLast) {
    List<Method> methods = new ArrayList<>(Samples.methods(plain.getClass(), false));
    Collections.rotate(methods, i * 7);
    methods.sort(Comparator.comparing(method -> parametersLast == method.getParameterCount() > 0));
    Object changed = plain;
    for (Method method : methods) {
      List<Object> calls = isOption(method, plain) ? SAMPLES.calls(changed, method) : List.of();
      changed = calls.isEmpty() ? changed : calls.get(i % calls.size());
    }
    return changed;
  }

  private static boolean isOption(Method method, Object target) {
    return !NO_OPTIONS.contains(method.getName())
        && !method.getDeclaringClass().isAssignableFrom(Object.class)
        && method.getReturnType().isInstance(target)
        && (method.getParameterCount() > 0 || !method.getName().equals("unchanged"));
  }

  /** Overrides with each value of each option. */
  private static <P extends QueryPanel<P, F>, F extends FieldStyle<F>> Panel overridden(
      QueryPanel<P, F> panel) {
    QueryPanel<P, F> overridden = panel;
    for (Object field : changes(panel.unchanged())) {
      @SuppressWarnings("unchecked") // A method of it answers its own kind.
      F changed = (F) field;
      overridden = overridden.override(FieldMatcher.named("text"), unchanged -> changed);
    }
    return overridden;
  }
}
