package dev.tocsin.model.dashboard.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.unit.Unit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GrafanaUnitsTest {
  @Test
  void unitsThatGrafanaKnows() {
    assertThat(GrafanaUnits.id(Unit.RATIO)).isEqualTo("percentunit");
    assertThat(GrafanaUnits.id(Unit.PERCENT)).isEqualTo("percent");
    assertThat(GrafanaUnits.id(Unit.SECONDS)).isEqualTo("s");
    assertThat(GrafanaUnits.id(Unit.MILLISECONDS)).isEqualTo("ms");
    assertThat(GrafanaUnits.id(Unit.BYTES)).isEqualTo("bytes");
    assertThat(GrafanaUnits.id(Unit.BYTES.perSecond())).isEqualTo("Bps");
    assertThat(GrafanaUnits.id(Unit.EVENTS.perSecond())).isEqualTo("eps");
    assertThat(GrafanaUnits.id(Unit.REQUESTS.perSecond())).isEqualTo("reqps");
    assertThat(GrafanaUnits.id(Unit.EUROS)).isEqualTo("currencyEUR");
    assertThat(GrafanaUnits.id(Unit.SECONDS.per(Unit.SECONDS))).isEqualTo("percentunit");
  }

  @Test
  void countsAreJustNumbers() {
    assertThat(GrafanaUnits.id(Unit.NONE)).isEqualTo("short");
    assertThat(GrafanaUnits.id(Unit.MESSAGES)).isEqualTo("short");
    assertThat(GrafanaUnits.id(Unit.of("order"))).isEqualTo("short");
  }

  @Test
  void otherUnitsAreWrittenBehindTheNumber() {
    assertThat(GrafanaUnits.id(Unit.ERRORS.perSecond())).isEqualTo("suffix: errors/second");
    assertThat(GrafanaUnits.id(Unit.EUROS.per(Unit.of("order")))).isEqualTo("suffix: euros/order");
  }

  @Test
  void durationsHaveOneUnit() {
    assertThat(GrafanaDuration.of(Duration.ofMinutes(90))).isEqualTo("90m");
    assertThat(GrafanaDuration.of(Duration.ofDays(2))).isEqualTo("2d");
    assertThat(GrafanaDuration.of(Duration.ofMillis(1500))).isEqualTo("1500ms");
  }
}
