package dev.tocsin.model.dashboard;

/**
 * One large number for each series.
 *
 * @param reducer how a series becomes one number
 * @param drawsSparkline true where the way of the number is drawn behind it
 * @param background true where the threshold's colour fills the panel, false where it colours the
 *     number
 */
public record Stat(
    PanelFrame frame, PanelData data, Reducer reducer, boolean drawsSparkline, boolean background)
    implements QueryPanel<Stat> {
  public static Stat titled(String title) {
    return new Stat(PanelFrame.titled(title), PanelData.EMPTY, Reducer.LAST, false, false);
  }

  public Stat reduce(Reducer reducer) {
    return new Stat(frame, data, reducer, drawsSparkline, background);
  }

  /** Draws the way of the number behind it. */
  public Stat sparkline() {
    return new Stat(frame, data, reducer, true, background);
  }

  /** Fills the panel with the threshold's colour. */
  public Stat fillBackground() {
    return new Stat(frame, data, reducer, drawsSparkline, true);
  }

  @Override
  public Stat with(PanelFrame frame, PanelData data) {
    return new Stat(frame, data, reducer, drawsSparkline, background);
  }
}
