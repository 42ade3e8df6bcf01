package dev.tocsin.model.dashboard;

/**
 * A number on a dial between a minimum and a maximum.
 *
 * @param reducer how a series becomes one number
 */
public record GaugePanel(PanelFrame frame, PanelData data, Reducer reducer)
    implements QueryPanel<GaugePanel> {
  public static GaugePanel titled(String title) {
    return new GaugePanel(PanelFrame.titled(title), PanelData.EMPTY, Reducer.LAST);
  }

  public GaugePanel reduce(Reducer reducer) {
    return new GaugePanel(frame, data, reducer);
  }

  @Override
  public GaugePanel with(PanelFrame frame, PanelData data) {
    return new GaugePanel(frame, data, reducer);
  }
}
