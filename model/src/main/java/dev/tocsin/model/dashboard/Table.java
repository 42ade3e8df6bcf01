package dev.tocsin.model.dashboard;

import dev.tocsin.model.label.Label;
import java.util.List;

/**
 * The current series as rows: the chosen labels, then one column for each query, named by its
 * legend.
 *
 * @param columns the labels that are shown, in their order; empty for all
 * @param descending true where the rows with the largest first value come first
 */
public record Table(PanelFrame frame, PanelData data, List<Label> columns, boolean descending)
    implements QueryPanel<Table> {
  public Table {
    columns = List.copyOf(columns);
  }

  public static Table titled(String title) {
    return new Table(PanelFrame.titled(title), PanelData.EMPTY, List.of(), false);
  }

  /** The labels that are shown, in their order. */
  public Table columns(Label... columns) {
    return new Table(frame, data, List.of(columns), descending);
  }

  /** Puts the rows with the largest first value first. */
  public Table largestFirst() {
    return new Table(frame, data, columns, true);
  }

  @Override
  public Table with(PanelFrame frame, PanelData data) {
    return new Table(frame, data, columns, descending);
  }
}
