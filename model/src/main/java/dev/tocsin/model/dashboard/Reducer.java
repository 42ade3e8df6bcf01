package dev.tocsin.model.dashboard;

/** How a series becomes one number. */
public enum Reducer {
  LAST("lastNotNull"),
  MEAN("mean"),
  MIN("min"),
  MAX("max"),
  SUM("sum");

  private final String id;

  Reducer(String id) {
    this.id = id;
  }

  /** Its name in Grafana's JSON. */
  public String id() {
    return id;
  }
}
