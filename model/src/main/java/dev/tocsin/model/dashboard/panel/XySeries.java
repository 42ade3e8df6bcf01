package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.setting.Settings;

/**
 * A series of pairs of values.
 *
 * @param settings as {@code XYSeriesConfig} of {@code @grafana/schema} 13.2 has them
 */
public record XySeries(Settings settings) {
  /** The values of one column over those of another. */
  public static XySeries of(FieldMatcher x, FieldMatcher y) {
    return new XySeries(Settings.NONE).column("x", x).column("y", y);
  }

  public XySeries named(String name) {
    return new XySeries(settings.with("name.fixed", name));
  }

  /** The column that decides the size of points. */
  public XySeries sizedBy(FieldMatcher column) {
    return column("size", column);
  }

  /** The column that decides the colour of points. */
  public XySeries coloredBy(FieldMatcher column) {
    return column("color", column);
  }

  /** The answer that the columns are in, by the number of its query from 0. */
  public XySeries inAnswer(int query) {
    return column("frame", new FieldMatcher("byIndex", query));
  }

  private XySeries column(String role, FieldMatcher column) {
    return new XySeries(settings.with(role + ".matcher", column.settings()));
  }
}
