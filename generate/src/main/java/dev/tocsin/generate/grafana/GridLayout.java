package dev.tocsin.generate.grafana;

import dev.tocsin.model.dashboard.panel.PanelPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Places panels on Grafana's grid of 24 columns: in their order, line by line. Each line is as wide
 * as the page and its panels are equally high, so that nothing overlaps and nothing is left free.
 * Panels with a position of their own stand there, and the others below them.
 */
final class GridLayout {
  static final int COLUMNS = 24;

  /** The height of the title of a row. */
  static final int ROW_HEIGHT = 1;

  /** What a panel gets: its left upper corner and its size, in units of the grid. */
  record Place(int x, int y, int width, int height) {
    /** The line below it. */
    int bottom() {
      return y + height;
    }
  }

  private GridLayout() {}

  /**
   * A place for each panel.
   *
   * @param top the line that the first panel begins at
   * @param wanted what each panel would like, its width from 1 to 24
   * @param perLine how many stand beside each other; 0 for as many as fit
   */
  static List<Place> place(int top, List<PanelPlace> wanted, int perLine) {
    Deque<Place> flowing =
        new ArrayDeque<>(
            placeLines(
                bottomOfManual(top, wanted),
                wanted.stream().filter(place -> !place.isManual()).toList(),
                perLine));
    return wanted.stream()
        .map(place -> place.isManual() ? manual(top, place) : flowing.removeFirst())
        .toList();
  }

  private static Place manual(int top, PanelPlace place) {
    return new Place(place.x(), top + place.y(), place.width(), place.height());
  }

  private static int bottomOfManual(int top, List<PanelPlace> wanted) {
    return wanted.stream()
        .filter(PanelPlace::isManual)
        .mapToInt(place -> manual(top, place).bottom())
        .max()
        .orElse(top);
  }

  private static List<Place> placeLines(int top, List<PanelPlace> wanted, int perLine) {
    List<Place> places = new ArrayList<>();
    int y = top;
    for (int first = 0; first < wanted.size(); ) {
      int end = perLine == 0 ? endOfLine(wanted, first) : Math.min(first + perLine, wanted.size());
      List<PanelPlace> line = wanted.subList(first, end);
      places.addAll(placeLine(y, line));
      y = places.get(places.size() - 1).bottom();
      first = end;
    }
    return places;
  }

  /** As many panels as fit beside each other. */
  private static int endOfLine(List<PanelPlace> wanted, int first) {
    int end = first;
    int width = 0;
    while (end < wanted.size() && width + wanted.get(end).width() <= COLUMNS) {
      width += wanted.get(end).width();
      end++;
    }
    return end;
  }

  /** Widens all panels alike up to the page's width, and makes them as high as the highest. */
  private static List<Place> placeLine(int y, List<PanelPlace> line) {
    int wanted = line.stream().mapToInt(PanelPlace::width).sum();
    int height = line.stream().mapToInt(PanelPlace::height).max().orElseThrow();
    List<Place> places = new ArrayList<>();
    int sum = 0;
    for (PanelPlace size : line) {
      int left = stretched(sum, wanted);
      sum += size.width();
      places.add(new Place(left, y, stretched(sum, wanted) - left, height));
    }
    return places;
  }

  /** Where a border comes to stand when its line is stretched to the page's width. */
  private static int stretched(int border, int width) {
    return (2 * border * COLUMNS + width) / (2 * width);
  }
}
