package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Choice;

/** What is written for a series: {@code BigValueTextMode} of {@code @grafana/schema} 13.2. */
public enum StatText implements Choice {
  /** The name too where there are several. */
  AUTO("auto"),
  VALUE("value"),
  VALUE_AND_NAME("value_and_name"),
  NAME("name"),
  NONE("none");

  private final String id;

  StatText(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
