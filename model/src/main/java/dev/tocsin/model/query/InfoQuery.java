package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.VectorSelector;

/** The series of an info metric: always 1, their labels tell. */
public interface InfoQuery extends VectorQuery, Selection<InfoQuery> {
  @Override
  default Expr expr() {
    return selector();
  }

  @Override
  default Unit unit() {
    return Unit.NONE;
  }

  @Override
  default InfoQuery selecting(VectorSelector selector) {
    return new InfoSelection(selector);
  }

  @Override
  default Condition absent() {
    return Selection.super.absent();
  }

  /**
   * The series of a query, with labels of this info metric added.
   *
   * @param on the labels in which both agree, such as {@code instance}
   * @param added the labels that are added
   */
  default VectorQuery addedTo(VectorQuery query, Label on, Label... added) {
    return query.times(this, Matching.on(on).groupLeft(added));
  }
}
