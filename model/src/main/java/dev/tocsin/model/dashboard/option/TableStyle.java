package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/**
 * How a column of a table is shown: {@code TableFieldOptions} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface TableStyle<S> extends HideStyle<S> {
  /** Where the words of a cell stand. */
  enum Align implements Choice {
    AUTO,
    LEFT,
    CENTER,
    RIGHT
  }

  /** Where a tooltip stands. */
  enum TooltipSide implements Choice {
    AUTO,
    TOP,
    BOTTOM,
    LEFT,
    RIGHT
  }

  default S cell(Cell cell) {
    // Nothing of another kind of cell stays.
    Settings others = field().custom().without("cellOptions");
    return field(field().custom(others.and(cell.settings().below("cellOptions"))));
  }

  @Override
  default S hideFrom(Place... places) {
    return custom(GrafanaVersion.V12_4, "hideFrom", HideStyle.hidden(places));
  }

  default S align(Align align) {
    return custom("align", align);
  }

  /** The width of the column in pixels. */
  default S columnWidth(int pixels) {
    return custom("width", Numbers.positive(pixels, "a column's width"));
  }

  /** The width in pixels that the column has at least. */
  default S minColumnWidth(int pixels) {
    return custom("minWidth", Numbers.positive(pixels, "a column's width"));
  }

  /** Lets a reader filter rows by the column. */
  default S columnFilter(boolean offered) {
    return custom("filterable", offered);
  }

  /** Whether a reader can sort rows by the column. */
  default S sortable(boolean offered) {
    return custom(GrafanaVersion.V13_0, "sortable", offered);
  }

  /** Lets a reader see a cell's whole content. */
  default S inspect() {
    return custom("inspect", true);
  }

  default S hideHeader() {
    return custom("hideHeader", true);
  }

  default S wrapHeader() {
    return custom(GrafanaVersion.V12_4, "wrapHeaderText", true);
  }

  default S wrapText() {
    return custom(GrafanaVersion.V12_4, "wrapText", true);
  }

  /** Numbers below the column. */
  default S footer(Reducer... numbers) {
    return custom(GrafanaVersion.V12_4, "footer.reducers", List.of(numbers));
  }

  /** Shows another column's value under the pointer. */
  default S tooltipFrom(String column, TooltipSide side) {
    return custom(
        GrafanaVersion.V12_4, "tooltip", Settings.of("field", column).with("placement", side));
  }

  /** Takes the style of cells, as CSS in JSON, from another column. */
  default S styleFrom(String column) {
    return custom(GrafanaVersion.V12_4, "styleField", column);
  }

  /** What an override can set. */
  record Field(FieldOptions field) implements TableStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
