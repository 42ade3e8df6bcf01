package dev.tocsin.model.dashboard;

import java.util.List;

/**
 * The list of a panel's series beside the picture: what Grafana calls the panel's legend.
 *
 * @param mode its form
 * @param place where it stands
 * @param numbers what is told of each series
 */
public record SeriesList(Mode mode, Place place, List<Reducer> numbers) {
  /** The form of the list. */
  public enum Mode {
    HIDDEN,
    LIST,
    TABLE
  }

  /** Where the list stands. */
  public enum Place {
    BOTTOM,
    RIGHT
  }

  /** No list. */
  public static final SeriesList HIDDEN = new SeriesList(Mode.HIDDEN, Place.BOTTOM, List.of());

  public SeriesList {
    numbers = List.copyOf(numbers);
  }

  /** Names only, below the picture. */
  public static SeriesList list() {
    return new SeriesList(Mode.LIST, Place.BOTTOM, List.of());
  }

  /** A table of names and numbers, below the picture. */
  public static SeriesList table(Reducer... numbers) {
    return new SeriesList(Mode.TABLE, Place.BOTTOM, List.of(numbers));
  }

  public SeriesList onTheRight() {
    return new SeriesList(mode, Place.RIGHT, numbers);
  }
}
