package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.ArrayList;
import java.util.List;

/** One trace, span by span. */
public record Traces(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Traces, FieldStyle.Field> {
  private static final PanelKind KIND = PanelKind.of("traces", 24, 12);

  public static Traces titled(String title) {
    return new Traces(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Shows the spans alone that the filters find. */
  public Traces matchesOnly() {
    return option("spanFilters.matchesOnly", true);
  }

  /** Shows the spans alone that the whole had to wait for. */
  public Traces criticalPathOnly() {
    return option("spanFilters.criticalPathOnly", true);
  }

  /**
   * Marks the spans that have a tag; more than one is possible.
   *
   * @param tag a tag, {@code serviceName} or {@code spanName}
   */
  public Traces find(String tag, MatchOperator operator, String value) {
    List<Object> all = new ArrayList<>();
    if (options.get("spanFilters.adhocFilters").orElse(null) instanceof List<?> before) {
      all.addAll(before);
    }
    all.add(Settings.of("key", tag).with("operator", operator.symbol()).with("value", value));
    return option(GrafanaVersion.V13_0, "spanFilters.adhocFilters", all);
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
