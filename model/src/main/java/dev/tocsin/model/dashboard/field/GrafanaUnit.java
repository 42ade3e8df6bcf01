package dev.tocsin.model.dashboard.field;

/**
 * A way of Grafana to write a number.
 *
 * @param id its name in Grafana's JSON ({@code valueFormats/categories.ts} of 13.2)
 */
public record GrafanaUnit(String id) {
  /** A number and a word behind it. */
  public static GrafanaUnit suffix(String word) {
    return new GrafanaUnit("suffix:" + word);
  }

  /** A number and a word before it. */
  public static GrafanaUnit prefix(String word) {
    return new GrafanaUnit("prefix:" + word);
  }

  /** A number with k, M, G and so on, and a unit behind it. */
  public static GrafanaUnit si(String unit) {
    return new GrafanaUnit("si:" + unit);
  }

  /** A count of things, with K, Mil and so on before the word. */
  public static GrafanaUnit count(String word) {
    return new GrafanaUnit("count:" + word);
  }

  /** An amount of money, with a sign before it. */
  public static GrafanaUnit currency(String sign) {
    return new GrafanaUnit("currency:" + sign);
  }

  /** A yes or no, written with words of its own. */
  public static GrafanaUnit bool(String yes, String no) {
    return new GrafanaUnit("bool:" + yes + "/" + no);
  }

  /**
   * A point in time, in milliseconds since 1970.
   *
   * @param format as Moment.js reads it, such as {@code YYYY-MM-DD}
   */
  public static GrafanaUnit time(String format) {
    return new GrafanaUnit("time:" + format);
  }
}
