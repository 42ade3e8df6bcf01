package dev.tocsin.model.dashboard;

/** States over time, as bands: a mapping for each state says what it is. */
public record StateTimeline(PanelFrame frame, PanelData data) implements QueryPanel<StateTimeline> {
  public static StateTimeline titled(String title) {
    return new StateTimeline(PanelFrame.titled(title), PanelData.EMPTY);
  }

  @Override
  public StateTimeline with(PanelFrame frame, PanelData data) {
    return new StateTimeline(frame, data);
  }
}
