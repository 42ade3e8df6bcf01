package com.ecompulse.monitoring.site;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Thresholds;

/** Thresholds for what no alert watches. Red means act, orange means look soon. */
public final class Limits {
  /** For what must not happen at all. */
  public static final Thresholds NONE_ALLOWED = redFrom(1);

  private Limits() {}

  /** Red from a value on. */
  public static Thresholds redFrom(double value) {
    return Thresholds.below(Color.GREEN).from(value, Color.RED);
  }

  /** Orange from a value on. */
  public static Thresholds orangeFrom(double value) {
    return Thresholds.below(Color.GREEN).from(value, Color.ORANGE);
  }

  /** Orange from a value on, red from a larger one on. */
  public static Thresholds orangeThenRedFrom(double orange, double red) {
    return orangeFrom(orange).from(red, Color.RED);
  }

  /** Red below a value. */
  public static Thresholds redBelow(double value) {
    return Thresholds.below(Color.RED).from(value, Color.GREEN);
  }

  /** Red below a value, orange below a larger one. */
  public static Thresholds redThenOrangeBelow(double red, double orange) {
    return Thresholds.below(Color.RED).from(red, Color.ORANGE).from(orange, Color.GREEN);
  }

  /** No judgement: a number that is neither good nor bad. */
  public static Thresholds neutral() {
    return Thresholds.below(Color.BLUE);
  }
}
