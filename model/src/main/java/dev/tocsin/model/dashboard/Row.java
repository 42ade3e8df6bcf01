package dev.tocsin.model.dashboard;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelPlace;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.definition.Numbers;
import java.util.List;

/**
 * Panels under a common title.
 *
 * @param title may be empty only where the panels stand below no title
 * @param collapsed true where the panels show only when a reader opens the row
 * @param repeatedFor the name of the variable for each of whose values the row is there; empty for
 *     none
 * @param perLine how many panels stand beside each other, all equally wide; 0 where each has its
 *     own width
 * @param tab the title of the tab that it stands on; empty for none
 */
public record Row(
    String title,
    boolean collapsed,
    String repeatedFor,
    int perLine,
    String tab,
    List<Panel> panels,
    Origin origin)
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
    return of(Names.notBlank(title, "a row's title"), false, List.of(panels), Defined.here());
  }

  /** A row as a file that was written by hand has it. */
  public static Row of(String title, boolean collapsed, List<Panel> panels, Origin origin) {
    return new Row(title, collapsed, "", 0, "", panels, origin);
  }

  /** The same row, closed when the dashboard is opened. */
  public Row collapse() {
    return new Row(title, true, repeatedFor, perLine, tab, panels, origin);
  }

  /** Has the row once for each chosen value of a variable, which its title can name. */
  public Row repeatFor(Variable variable) {
    return new Row(title, collapsed, variable.name(), perLine, tab, panels, origin);
  }

  /**
   * Puts so many panels beside each other, all equally wide.
   *
   * @param panels from 1 to 24
   */
  public Row perLine(int panels) {
    int checked = Numbers.within(panels, 1, PanelPlace.COLUMNS, "panels beside each other");
    return new Row(title, collapsed, repeatedFor, checked, tab, this.panels, origin);
  }

  /** What each panel would like to have: what it asks for, else what is usual for its kind. */
  public List<PanelPlace> wanted() {
    return panels.stream().map(panel -> panel.frame().place().or(usual(panel))).toList();
  }

  private PanelPlace usual(Panel panel) {
    int width = perLine == 0 ? panel.kind().width() : PanelPlace.COLUMNS / perLine;
    return PanelPlace.USUAL.size(width, panel.kind().height());
  }

  Row onTab(String tab) {
    return new Row(title, collapsed, repeatedFor, perLine, tab, panels, origin);
  }

  @Override
  public Row at(Origin origin) {
    return new Row(title, collapsed, repeatedFor, perLine, tab, panels, origin);
  }
}
