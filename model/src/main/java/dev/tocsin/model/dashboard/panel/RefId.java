package dev.tocsin.model.dashboard.panel;

/** The letters by which Grafana tells the queries of a panel apart. */
public final class RefId {
  private RefId() {}

  /**
   * A to Z, then AA and so on, as Grafana counts.
   *
   * @param index which query it is, from 0
   */
  public static String of(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : of(index / 26 - 1) + last;
  }
}
