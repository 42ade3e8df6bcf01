package dev.tocsin.model.dashboard;

/**
 * Values over time, as lines.
 *
 * @param stacked true where the series are parts of a whole
 * @param seriesList the list of series beside the picture
 */
public record TimeSeries(PanelFrame frame, PanelData data, boolean stacked, SeriesList seriesList)
    implements QueryPanel<TimeSeries> {
  public static TimeSeries titled(String title) {
    return new TimeSeries(PanelFrame.titled(title), PanelData.EMPTY, false, SeriesList.list());
  }

  /** Draws the series one on the other: parts of a whole. */
  public TimeSeries stack() {
    return new TimeSeries(frame, data, true, seriesList);
  }

  public TimeSeries seriesList(SeriesList seriesList) {
    return new TimeSeries(frame, data, stacked, seriesList);
  }

  @Override
  public TimeSeries with(PanelFrame frame, PanelData data) {
    return new TimeSeries(frame, data, stacked, seriesList);
  }
}
