package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Choice;

/** How a series becomes one number: Grafana's calculations ({@code fieldReducer.ts} of 13.2). */
public enum Reducer implements Choice {
  LAST("lastNotNull"),
  LAST_OR_NULL("last"),
  FIRST("firstNotNull"),
  FIRST_OR_NULL("first"),
  MEAN("mean"),
  MEDIAN("median"),
  MIN("min"),
  MAX("max"),
  SUM("sum"),
  COUNT("count"),
  RANGE("range"),
  /** The sum of all rises, falls left out. */
  DELTA("delta"),
  /** The smallest distance between neighbouring values. */
  STEP("step"),
  /** The last value less the first. */
  DIFFERENCE("diff"),
  DIFFERENCE_PERCENT("diffperc"),
  /** The smallest value above zero. */
  SMALLEST_POSITIVE("logmin"),
  VARIANCE("variance"),
  STANDARD_DEVIATION("stdDev"),
  DISTINCT_COUNT("distinctCount"),
  CHANGE_COUNT("changeCount"),
  ALL_ZERO("allIsZero"),
  ALL_NULL("allIsNull"),
  ALL_VALUES("allValues"),
  UNIQUE_VALUES("uniqueValues"),
  P1("p1"),
  P5("p5"),
  P10("p10"),
  P25("p25"),
  P75("p75"),
  P90("p90"),
  P95("p95"),
  P99("p99");

  private final String id;

  Reducer(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
