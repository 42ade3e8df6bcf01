package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Settings;

/** Where a program spends time or memory, of a profile. */
public record FlameGraph(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<FlameGraph, FieldStyle.Field> {
  private static final PanelKind KIND = PanelKind.of("flamegraph", 24, 12);

  public static FlameGraph titled(String title) {
    return new FlameGraph(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Leaves out the table beside the picture. */
  public FlameGraph withoutTable() {
    return option("showFlameGraphOnly", true);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public FlameGraph with(PanelFrame frame, PanelData data, Settings options) {
    return new FlameGraph(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
