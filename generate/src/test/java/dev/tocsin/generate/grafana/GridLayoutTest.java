package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.generate.grafana.GridLayout.Place;
import dev.tocsin.model.dashboard.panel.PanelPlace;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GridLayoutTest {
  @Property
  void everyCellBelowTheTopBelongsToExactlyOnePanel(
      @ForAll("sizes") List<PanelPlace> sizes,
      @ForAll @IntRange(max = 9) int top,
      @ForAll @IntRange(max = 24) int perLine) {
    List<Place> places = GridLayout.place(top, sizes, perLine);

    int bottom = places.stream().mapToInt(Place::bottom).max().orElse(top);
    int[][] panelsInCell = new int[bottom][GridLayout.COLUMNS];
    for (Place place : places) {
      for (int y = place.y(); y < place.bottom(); y++) {
        for (int x = place.x(); x < place.x() + place.width(); x++) {
          panelsInCell[y][x]++;
        }
      }
    }
    for (int y = 0; y < bottom; y++) {
      assertThat(panelsInCell[y]).as("line %s of %s", y, places).containsOnly(y < top ? 0 : 1);
    }
  }

  @Property
  void noPanelIsSmallerThanItAsksForAndTheirOrderIsKept(@ForAll("sizes") List<PanelPlace> sizes) {
    List<Place> places = GridLayout.place(0, sizes, 0);

    assertThat(places).hasSameSizeAs(sizes);
    for (int i = 0; i < sizes.size(); i++) {
      assertThat(places.get(i).width()).isGreaterThanOrEqualTo(sizes.get(i).width());
      assertThat(places.get(i).height()).isGreaterThanOrEqualTo(sizes.get(i).height());
      if (i > 0) {
        Place before = places.get(i - 1);
        Place place = places.get(i);
        assertThat(place.y() > before.y() || place.x() > before.x()).isTrue();
      }
    }
  }

  @Provide
  Arbitrary<List<PanelPlace>> sizes() {
    return Combinators.combine(
            Arbitraries.integers().between(1, GridLayout.COLUMNS),
            Arbitraries.integers().between(1, 12))
        .as(GridLayoutTest::size)
        .list()
        .ofMaxSize(30);
  }

  @Test
  void aLineIsStretchedEvenly() {
    assertThat(GridLayout.place(1, List.of(size(6, 4), size(6, 8), size(13, 2)), 0))
        .containsExactly(new Place(0, 1, 12, 8), new Place(12, 1, 12, 8), new Place(0, 9, 24, 2));
  }

  @Test
  void aLineHasAsManyPanelsAsWereAskedFor() {
    assertThat(GridLayout.place(0, Collections.nCopies(6, size(4, 2)), 5))
        .extracting(Place::y)
        .containsExactly(0, 0, 0, 0, 0, 2);
  }

  @Test
  void aPanelWithAPositionStandsThereAndTheOthersBelow() {
    PanelPlace manual = new PanelPlace(6, 4, 18, 2);

    assertThat(GridLayout.place(1, List.of(size(12, 8), manual, size(12, 8)), 0))
        .containsExactly(new Place(0, 7, 12, 8), new Place(18, 3, 6, 4), new Place(12, 7, 12, 8));
  }

  private static PanelPlace size(int width, int height) {
    return new PanelPlace(width, height, -1, -1);
  }
}
