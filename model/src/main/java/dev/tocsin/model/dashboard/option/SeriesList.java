package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/**
 * The list of a panel's series beside the picture: what Grafana calls the panel's legend.
 *
 * @param settings as {@code VizLegendOptions} of {@code @grafana/schema} 13.2 has them
 */
public record SeriesList(Settings settings) {
  /** No list. */
  public static final SeriesList HIDDEN = of(false, "list", List.of());

  /** Names and numbers in a line, below the picture. */
  public static SeriesList list(Reducer... numbers) {
    return of(true, "list", List.of(numbers));
  }

  /** A table of names and numbers, below the picture. */
  public static SeriesList table(Reducer... numbers) {
    return of(true, "table", List.of(numbers));
  }

  public SeriesList onTheRight() {
    return new SeriesList(settings.with("placement", "right"));
  }

  /** Its width in pixels, where it is on the right. */
  public SeriesList width(int pixels) {
    return new SeriesList(settings.with("width", Numbers.positive(pixels, "a list's width")));
  }

  /**
   * Puts the largest numbers first.
   *
   * @param column the number's title, such as {@code Max}
   */
  public SeriesList largestFirst(String column) {
    return new SeriesList(settings.with("sortBy", column).with("sortDesc", true));
  }

  /** Puts the smallest numbers first. */
  public SeriesList smallestFirst(String column) {
    return new SeriesList(settings.with("sortBy", column).with("sortDesc", false));
  }

  /** Shows so many series at most. */
  public SeriesList limit(int series) {
    return new SeriesList(
        settings.with(GrafanaVersion.V13_0, "limit", Numbers.positive(series, "a list's limit")));
  }

  /** Writes long names in several lines. */
  public SeriesList wrapNames() {
    return new SeriesList(settings.with(GrafanaVersion.V13_0, "overflow", "wrap"));
  }

  private static SeriesList of(boolean shown, String mode, List<Reducer> numbers) {
    return new SeriesList(
        Settings.of("showLegend", shown)
            .with("displayMode", mode)
            .with("placement", "bottom")
            .with("calcs", numbers));
  }
}
