package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Unit;
import java.util.List;

/**
 * How values are written and coloured, whatever the kind of panel: of a panel as of an override.
 *
 * @param <S> the thing's own kind
 */
public interface FieldStyle<S> {
  /** What was said so far. */
  FieldOptions field();

  /** The same thing with other options. */
  S field(FieldOptions field);

  /**
   * The unit in which values are written, where it is not the one that follows from the queries.
   */
  default S unit(Unit unit) {
    return field(field().unit(unit));
  }

  /** A unit of Grafana's catalogue, where {@link Unit} has none. */
  default S unit(GrafanaUnit unit) {
    return standard("unit", unit.id());
  }

  /**
   * The digits behind the decimal point.
   *
   * @param decimals from 0 to 15
   */
  default S decimals(int decimals) {
    if (decimals < 0 || decimals > 15) {
      throw DefinitionException.here(
          decimals + " decimals can't be written", "give a number from 0 to 15");
    }
    return standard("decimals", decimals);
  }

  /** The lower end of the axis or of the gauge. */
  default S min(double min) {
    return standard("min", min);
  }

  /** The upper end of the axis or of the gauge. */
  default S max(double max) {
    return standard("max", max);
  }

  /**
   * The ends of the axis or of the gauge.
   *
   * @throws DefinitionException if the lower one is not below the upper one
   */
  default S range(double min, double max) {
    if (min >= max) {
      throw DefinitionException.here(
          "a range from " + min + " to " + max + " is empty", "give the lower end first");
    }
    Settings both = field().standard().with("min", min).with("max", max);
    return field(field().standard(both));
  }

  /** What is written where there is no value. */
  default S noValue(String text) {
    return standard("noValue", text);
  }

  /** What the series or column is called. */
  default S displayName(String name) {
    return standard("displayName", name);
  }

  /** What the series or column is, behind the head of a table's column. */
  default S fieldDescription(String description) {
    return standard("description", description);
  }

  /** Lets a reader filter the dashboard by a value that is clicked. */
  default S filterable() {
    return standard("filterable", true);
  }

  /** One colour for all series. */
  default S color(Color color) {
    return color(ColorScheme.fixed(color));
  }

  /** What decides the colours. */
  default S color(ColorScheme scheme) {
    Settings colored = field().standard().without("color").and(scheme.settings().below("color"));
    return field(field().standard(colored));
  }

  default S thresholds(Thresholds thresholds) {
    return field(field().thresholds(thresholds));
  }

  /**
   * The threshold of an alert, in the colour of its severity: when the panel turns red, the alert
   * rings.
   *
   * @throws DefinitionException if the alert's condition is no plain comparison with a number
   */
  default S thresholdFrom(Alert alert) {
    return thresholds(
        Thresholds.of(alert)
            .orElseThrow(
                () ->
                    DefinitionException.here(
                        "alert `" + alert.name() + "` has no single threshold to show",
                        "give the panel its own .thresholds(…)")));
  }

  /** Writes texts and colours in place of values; the first that matches holds. */
  default S mappings(ValueMapping... mappings) {
    return field(field().mappings(List.of(mappings)));
  }

  /** Where a click on a value leads. */
  default S dataLinks(DataLink... links) {
    return field(field().links(List.of(links)));
  }

  /** Requests that a reader can send with a click on a value. */
  default S actions(Action... actions) {
    List<Settings> all = List.of(actions).stream().map(Action::settings).toList();
    Settings more = field().standard().with(GrafanaVersion.V12_4, "actions", all);
    return field(field().standard(more));
  }

  /** Takes the least and the largest value of each series, not of all, as its range. */
  default S rangeOfEachSeries() {
    return standard("fieldMinMax", true);
  }

  private S standard(String name, Object value) {
    return field(field().standard(field().standard().with(name, value)));
  }

  /**
   * An option of the kind of panel by Grafana's own name for it, for one that has no method.
   *
   * @param path below {@code fieldConfig.defaults.custom}
   */
  default S custom(String path, Object value) {
    return field(field().custom(field().custom().with(path, value)));
  }

  /** The same, for an option that Grafana has since a version. */
  default S custom(GrafanaVersion since, String path, Object value) {
    return field(field().custom(field().custom().with(since, path, value)));
  }

  /** What an override can set. */
  record Field(FieldOptions field) implements FieldStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
