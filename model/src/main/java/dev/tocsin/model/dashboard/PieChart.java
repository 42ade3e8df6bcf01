package dev.tocsin.model.dashboard;

/**
 * Parts of a whole.
 *
 * @param reducer how a series becomes one number
 * @param ring true for a ring
 */
public record PieChart(PanelFrame frame, PanelData data, Reducer reducer, boolean ring)
    implements QueryPanel<PieChart> {
  public static PieChart titled(String title) {
    return new PieChart(PanelFrame.titled(title), PanelData.EMPTY, Reducer.LAST, false);
  }

  public PieChart reduce(Reducer reducer) {
    return new PieChart(frame, data, reducer, ring);
  }

  /** Draws a ring. */
  public PieChart donut() {
    return new PieChart(frame, data, reducer, true);
  }

  @Override
  public PieChart with(PanelFrame frame, PanelData data) {
    return new PieChart(frame, data, reducer, ring);
  }
}
