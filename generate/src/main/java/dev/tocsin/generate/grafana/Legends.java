package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Reducer;
import dev.tocsin.model.dashboard.SeriesList;
import java.util.List;
import java.util.Locale;

/** The list of series beside a picture, which Grafana calls legend, and the tooltip over it. */
final class Legends {
  private Legends() {}

  static Fields legend(SeriesList list) {
    return Fields.of("showLegend", list.mode() != SeriesList.Mode.HIDDEN)
        .with("displayMode", lowerCase(list.mode()))
        .with("placement", lowerCase(list.place()))
        .with("calcs", list.numbers().stream().map(Reducer::id).toList());
  }

  static Fields legend(boolean show) {
    return Fields.of("showLegend", show)
        .with("displayMode", "list")
        .with("placement", "bottom")
        .with("calcs", List.of());
  }

  /** All series at the time under the pointer, the largest first. */
  static Fields tooltipOfAll() {
    return Fields.of("mode", "multi").with("sort", "desc");
  }

  static Fields tooltipOfOne() {
    return Fields.of("mode", "single").with("sort", "none");
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
