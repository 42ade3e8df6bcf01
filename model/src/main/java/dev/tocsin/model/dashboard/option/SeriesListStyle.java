package dev.tocsin.model.dashboard.option;

/**
 * The list of series beside a picture: {@code OptionsWithLegend} of {@code @grafana/schema} 13.2.
 *
 * @param <P> the panel's own kind
 */
public interface SeriesListStyle<P> extends OptionStyle<P> {
  /** What Grafana calls the panel's legend. */
  default P seriesList(SeriesList list) {
    return options(options().and(list.settings().below("legend")));
  }
}
