package dev.tocsin.model.metric;

import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import java.util.List;

/** Something that a process exposes to be scraped. */
public sealed interface Metric extends Defined
    permits Counter, Gauge, Histogram, Info, NativeHistogram, StateSet, Summary {
  /**
   * The name under which it is exposed; a histogram's without {@code _bucket}, {@code _sum} and
   * {@code _count}.
   */
  String name();

  /** What it tells, in a sentence. */
  String help();

  /** What its values count or measure. */
  Unit unit();

  /** The labels that the process itself sets, in their order. */
  List<Label> labels();
}
