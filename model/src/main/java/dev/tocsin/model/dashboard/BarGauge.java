package dev.tocsin.model.dashboard;

/**
 * A bar for each series, to compare them.
 *
 * @param reducer how a series becomes one number
 */
public record BarGauge(PanelFrame frame, PanelData data, Reducer reducer)
    implements QueryPanel<BarGauge> {
  public static BarGauge titled(String title) {
    return new BarGauge(PanelFrame.titled(title), PanelData.EMPTY, Reducer.LAST);
  }

  public BarGauge reduce(Reducer reducer) {
    return new BarGauge(frame, data, reducer);
  }

  @Override
  public BarGauge with(PanelFrame frame, PanelData data) {
    return new BarGauge(frame, data, reducer);
  }
}
