package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.option.TableStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.label.Label;
import java.util.List;

/**
 * The current series as rows: labels, then a column for each query.
 *
 * @param columns the labels that are shown, in their order; empty for all
 */
public record Table(PanelFrame frame, PanelData data, Settings options, List<Label> columns)
    implements QueryPanel<Table, TableStyle.Field>, TableStyle<Table> {
  private static final PanelKind KIND =
      PanelKind.of("table", 12, 8)
          .asking(PanelKind.Answer.ROWS)
          .colored(ColorScheme.THRESHOLDS)
          .options(Settings.of("showHeader", true).with("cellHeight", "sm").with("frameIndex", 0))
          .custom(
              Settings.of("align", "auto")
                  .with("cellOptions.type", "auto")
                  .with("inspect", false)
                  .with("filterable", true));

  /** How high rows are. */
  public enum RowHeight implements Choice {
    SMALL("sm"),
    MEDIUM("md"),
    LARGE("lg"),
    AUTO("auto");

    private final String id;

    RowHeight(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public Table {
    columns = List.copyOf(columns);
  }

  public static Table titled(String title) {
    return new Table(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE, List.of());
  }

  /** The labels that are shown, in their order. */
  public Table columns(Label... columns) {
    return new Table(frame, data, options, List.of(columns));
  }

  /**
   * Puts the rows with the largest first value first. It needs the queries before it.
   *
   * @throws DefinitionException if there is no query yet
   */
  public Table largestFirst() {
    if (data.queries().isEmpty()) {
      throw DefinitionException.here(
          "a table without a query can't be sorted", "call .query(…) before .largestFirst()");
    }
    return sortBy(title(0), true);
  }

  /** Sorts by a column, by its title. */
  public Table sortBy(String column, boolean descending) {
    return option("sortBy", List.of(Settings.of("displayName", column).with("desc", descending)));
  }

  public Table header(boolean shown) {
    return option("showHeader", shown);
  }

  public Table rowHeight(RowHeight height) {
    return option("cellHeight", height);
  }

  /** The height in pixels that no row exceeds. */
  public Table maxRowHeight(int pixels) {
    return option(GrafanaVersion.V12_4, "maxRowHeight", Numbers.positive(pixels, "a row's height"));
  }

  /** Lets the reader turn pages instead of scrolling. */
  public Table pages() {
    return option(GrafanaVersion.V12_4, "enablePagination", true);
  }

  /** The same, with so many rows on each. */
  public Table pages(int rows) {
    return pages()
        .option(GrafanaVersion.V13_0, "pageSize", Numbers.positive(rows, "a page's rows"));
  }

  /** Keeps so many columns in sight at the left. */
  public Table freezeColumns(int count) {
    return option(
        GrafanaVersion.V12_4, "frozenColumns.left", Numbers.positive(count, "frozen columns"));
  }

  /** Which of several answers is shown first. */
  public Table answer(int index) {
    return option("frameIndex", index);
  }

  /** Shows the type of each column. */
  public Table typeIcons() {
    return option("showTypeIcons", true);
  }

  /** Leaves the keys of the keyboard to the page. */
  public Table withoutKeyboard() {
    return option(GrafanaVersion.V12_4, "disableKeyboardEvents", true);
  }

  /**
   * The title of a query's column: its legend.
   *
   * @param query which query it is, from 0
   */
  public String title(int query) {
    String legend = data.queries().get(query).legend().toString();
    return legend.isEmpty() ? column(query) : legend;
  }

  /** What Grafana calls the column of a query's values. */
  public String column(int query) {
    return data.queries().size() == 1 ? "Value" : "Value #" + RefId.of(query);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Table with(PanelFrame frame, PanelData data, Settings options) {
    return new Table(frame, data, options, columns);
  }

  @Override
  public TableStyle.Field unchanged() {
    return new TableStyle.Field(FieldOptions.DEFAULT);
  }
}
