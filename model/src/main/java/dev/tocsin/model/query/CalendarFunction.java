package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Call;
import java.util.Locale;

/** The parts of a date, in UTC. */
public enum CalendarFunction {
  DAY_OF_MONTH,
  /** From 0, Sunday, to 6. */
  DAY_OF_WEEK,
  DAY_OF_YEAR,
  DAYS_IN_MONTH,
  HOUR,
  MINUTE,
  MONTH,
  YEAR;

  /** This part of the instant of the evaluation, as a series without labels. */
  public VectorQuery now() {
    return new TypedVector(Call.of(keyword()), Unit.NONE);
  }

  String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
