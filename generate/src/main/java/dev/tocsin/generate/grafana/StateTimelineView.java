package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.StateTimeline;

/** States over time, as bands. */
final class StateTimelineView {
  private StateTimelineView() {}

  static Visualization of(StateTimeline panel) {
    Fields options =
        Fields.of("showValue", "auto")
            .with("alignValue", "left")
            .with("mergeValues", true)
            .with("rowHeight", 0.9)
            .with("legend", Legends.legend(true))
            .with("tooltip", Legends.tooltipOfOne());
    Fields custom = Fields.of("fillOpacity", 70).with("lineWidth", 0);
    return Visualization.overTime("state-timeline", Visualization.BY_THRESHOLD, custom, options);
  }
}
