package dev.tocsin.model.dashboard;

import dev.tocsin.model.dashboard.setting.Choice;

/** What the pointer over one panel does in the others: {@code graphTooltip} of Grafana. */
public enum SharedPointer implements Choice {
  NOTHING(0),
  CROSSHAIR(1),
  TOOLTIP(2);

  private final int id;

  SharedPointer(int id) {
    this.id = id;
  }

  @Override
  public Integer id() {
    return id;
  }
}
