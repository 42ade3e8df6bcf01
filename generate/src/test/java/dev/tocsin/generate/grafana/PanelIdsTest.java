package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelIdsTest {
  @Test
  void anIdFollowsFromTheNamesNotFromThePosition() {
    PanelIds one = new PanelIds();
    PanelIds other = new PanelIds();
    int before = one.panel("Row", "Panel");
    other.panel("Row", "New panel");

    assertThat(other.panel("Row", "Panel")).isEqualTo(before);
  }

  @Test
  void panelsOfOneNameAreTold() {
    PanelIds ids = new PanelIds();

    assertThat(List.of(ids.panel("R", "P"), ids.panel("R", "P"), ids.panel("S", "P"), ids.row("R")))
        .doesNotHaveDuplicates();
  }

  @Test
  void idsArePositiveAndUniqueInLargeNumbers() {
    PanelIds ids = new PanelIds();
    List<Integer> all = new ArrayList<>();
    // With 31 bits, some of so many hashes are the same.
    for (int i = 0; i < 150_000; i++) {
      all.add(ids.panel("Row", Integer.toString(i)));
    }

    assertThat(all).allMatch(id -> id > 0).doesNotHaveDuplicates();
  }
}
