package dev.tocsin.model.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.Stat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelIdsTest {
  @Test
  void anIdFollowsFromTheNamesNotFromThePosition() {
    PanelIds before = ids(panel("Panel"));
    PanelIds after = ids(panel("New panel"), panel("Panel"));

    assertThat(after.panel(0, 1)).isEqualTo(before.panel(0, 0));
    assertThat(after.row(0)).isEqualTo(before.row(0));
  }

  @Test
  void panelsOfOneNameAreToldApart() {
    PanelIds ids =
        PanelIds.of(Dashboard.titled("D").row("R", panel("P"), panel("P")).row("S", panel("P")));

    assertThat(List.of(ids.panel(0, 0), ids.panel(0, 1), ids.panel(1, 0), ids.row(0), ids.row(1)))
        .doesNotHaveDuplicates();
    assertThat(ids.ofPanels())
        .containsExactlyInAnyOrder(ids.panel(0, 0), ids.panel(0, 1), ids.panel(1, 0));
  }

  @Test
  void aGivenIdIsKeptAndTakenByNoOther() {
    int usual = ids(panel("A")).panel(0, 0);
    PanelIds ids = ids(panel("A"), panel("B").id(usual));

    assertThat(ids.panel(0, 1)).isEqualTo(usual);
    assertThat(ids.panel(0, 0)).isEqualTo(usual + 1);
  }

  @Test
  void idsArePositiveAndUniqueInLargeNumbers() {
    // With 31 bits, some of so many hashes are the same.
    int many = 150_000;
    PanelIds ids =
        ids(
            IntStream.range(0, many)
                .mapToObj(i -> panel(Integer.toString(i)))
                .toArray(Panel[]::new));
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      all.add(ids.panel(0, i));
    }

    assertThat(all).allMatch(id -> id > 0).doesNotHaveDuplicates();
  }

  private static PanelIds ids(Panel... panels) {
    return PanelIds.of(Dashboard.titled("D").row("R", panels));
  }

  private static Stat panel(String title) {
    return Stat.titled(title);
  }
}
