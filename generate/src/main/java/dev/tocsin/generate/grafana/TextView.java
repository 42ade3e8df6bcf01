package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Text;
import java.util.List;

/** Words. */
final class TextView {
  private TextView() {}

  static Visualization of(Text panel) {
    return new Visualization(
        "text",
        new GridLayout.Size(GridLayout.COLUMNS, 3),
        false,
        Visualization.TIME_SERIES,
        Visualization.BY_SERIES,
        Visualization.BY_REF_ID,
        Fields.none(),
        Fields.of("mode", "markdown").with("content", panel.markdown()),
        List.of());
  }
}
