package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import java.util.List;

/**
 * Panels under a common title.
 *
 * @param title may be empty only where the panels stand below no title
 * @param collapsed true where the panels show only when a reader opens the row
 */
public record Row(String title, boolean collapsed, List<Panel> panels, Origin origin)
    implements Allowing<Row> {
  public Row {
    panels = List.copyOf(panels);
  }

  /**
   * An open row.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if the title is blank
   */
  public static Row titled(String title, Panel... panels) {
    return new Row(Names.notBlank(title, "a row's title"), false, List.of(panels), Defined.here());
  }

  /** The same row, closed when the dashboard is opened. */
  public Row collapse() {
    return new Row(title, true, panels, origin);
  }

  @Override
  public Row at(Origin origin) {
    return new Row(title, collapsed, panels, origin);
  }
}
