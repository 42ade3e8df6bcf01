package dev.tocsin.model.dashboard;

/**
 * A panel of a dashboard that was written by hand, of a kind that definitions don't have. It is
 * checked, and nothing is generated of it.
 *
 * @param kind the id of Grafana's plugin, such as {@code bargauge}
 */
public record OtherPanel(PanelFrame frame, PanelData data, String kind)
    implements QueryPanel<OtherPanel> {
  @Override
  public OtherPanel with(PanelFrame frame, PanelData data) {
    return new OtherPanel(frame, data, kind);
  }
}
