package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.List;
import java.util.Optional;

/** Panels that make one number of each series. */
final class SingleNumbers {
  private SingleNumbers() {}

  /** The last value is what the data source answers at once; any other needs the time range. */
  static PanelKind.Answer answer(Settings options) {
    return areCurrent(options) ? PanelKind.Answer.CURRENT : PanelKind.Answer.HISTORY;
  }

  static boolean areCurrent(Settings options) {
    return options.get("reduceOptions.calcs").map(List.of(Reducer.LAST.id())::equals).orElse(true);
  }

  static Optional<Object> option(PanelKind kind, Settings options, String path) {
    return kind.options().and(options).get(path);
  }
}
