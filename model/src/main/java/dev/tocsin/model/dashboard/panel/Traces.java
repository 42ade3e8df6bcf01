package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Settings;

/** One trace, span by span. */
public record Traces(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Traces, FieldStyle.Field> {
  private static final PanelKind KIND = PanelKind.of("traces", 24, 12);

  public static Traces titled(String title) {
    return new Traces(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Traces with(PanelFrame frame, PanelData data, Settings options) {
    return new Traces(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
