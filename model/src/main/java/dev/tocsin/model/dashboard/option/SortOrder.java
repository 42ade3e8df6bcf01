package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.setting.Choice;

/** An order by value. */
public enum SortOrder implements Choice {
  NONE("none"),
  ASCENDING("asc"),
  DESCENDING("desc");

  private final String id;

  SortOrder(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
