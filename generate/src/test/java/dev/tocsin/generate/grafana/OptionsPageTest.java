package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.generate.RealTool;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/grafana.md} is what Grafana's types and our dashboards say. With {@code -Dupdate} the
 * test writes it instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptionsPageTest {
  private static final Path PAGE = Path.of("../docs/grafana.md");

  private final ObjectMapper json = new ObjectMapper();

  private Collection<OptionHistory> options = List.of();
  private LeftOutOptions leftOut = new LeftOutOptions(List.of());

  @BeforeAll
  void listOptions(@TempDir Path folder) throws Exception {
    SortedMap<GrafanaVersion, List<KnownOption>> versions = new TreeMap<>();
    for (GrafanaVersion version : GrafanaVersion.values()) {
      List<Path> dashboards = EmittedDashboards.in(folder.resolve(version.name()), version);
      RealTool.Result listed =
          new DashboardTypes(Path.of("src/test/typescript"), version).options(dashboards);
      assertThat(listed.err()).isEmpty();
      versions.put(version, json.readValue(listed.out(), new TypeReference<>() {}));
    }
    options = OptionHistory.of(versions);
    leftOut = LeftOutOptions.read();
  }

  @Test
  void pageIsUpToDate() throws Exception {
    String wanted = new OptionsPage(options, leftOut).toString();
    if (System.getProperty("update") != null) {
      Files.writeString(PAGE, wanted);
    }

    assertThat(PAGE).hasContent(wanted);
  }

  @Test
  void everyOptionIsCoveredOrLeftOutForAReason() {
    assertThat(options)
        .hasSizeGreaterThan(1_000)
        .filteredOn(option -> !option.isCovered())
        .extracting(OptionHistory::newest)
        .filteredOn(option -> leftOut.why(option).isEmpty())
        .extracting(KnownOption::name)
        .isEmpty();
  }

  @Test
  void onlyWhatIsNotCoveredIsLeftOut() {
    assertThat(options)
        .filteredOn(OptionHistory::isCovered)
        .extracting(OptionHistory::newest)
        .filteredOn(option -> leftOut.why(option).isPresent())
        .extracting(KnownOption::name)
        .isEmpty();
    assertThat(leftOut.stale(options.stream().map(OptionHistory::newest).toList())).isEmpty();
  }
}
