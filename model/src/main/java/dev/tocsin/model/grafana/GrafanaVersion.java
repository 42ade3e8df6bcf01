package dev.tocsin.model.grafana;

/** The Grafana releases that Tocsin writes for, in ascending order. */
public enum GrafanaVersion {
  V11_6("11.6"),
  V12_4("12.4"),
  V13_0("13.0");

  /** The oldest release. */
  public static final GrafanaVersion OLDEST = V11_6;

  private final String text;

  GrafanaVersion(String text) {
    this.text = text;
  }

  /** True for this version and later ones. */
  public boolean atLeast(GrafanaVersion other) {
    return compareTo(other) >= 0;
  }

  /** Such as {@code 13.0}. */
  @Override
  public String toString() {
    return text;
  }
}
