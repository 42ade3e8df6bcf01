package dev.tocsin.model.dashboard;

/**
 * How often which values occur over time; reads a classic histogram's buckets, summed by {@code
 * le}.
 */
public record Heatmap(PanelFrame frame, PanelData data) implements QueryPanel<Heatmap> {
  public static Heatmap titled(String title) {
    return new Heatmap(PanelFrame.titled(title), PanelData.EMPTY);
  }

  @Override
  public Heatmap with(PanelFrame frame, PanelData data) {
    return new Heatmap(frame, data);
  }
}
