package dev.tocsin.model.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrometheusDurationTest {
  @Test
  void unitsFollowEachOther() {
    assertThat(PrometheusDuration.of(Duration.ofMinutes(5))).isEqualTo("5m");
    assertThat(PrometheusDuration.of(Duration.ofMinutes(90))).isEqualTo("1h30m");
    assertThat(PrometheusDuration.of(Duration.ofMillis(86_461_001))).isEqualTo("1d1m1s1ms");
    assertThat(PrometheusDuration.of(Duration.ZERO)).isEqualTo("0s");
  }

  @Test
  void whatIsNotSaidIsLeftOut() {
    assertThat(PrometheusDuration.orNull(null)).isNull();
    assertThat(PrometheusDuration.unlessZero(Duration.ZERO)).isNull();
  }

  @Test
  void isReadAsPrometheusReadsIt() {
    assertThat(PrometheusDuration.parse("0")).contains(Duration.ZERO);
    assertThat(PrometheusDuration.parse("1y2w3d4h5m6s7ms"))
        .contains(Duration.ofDays(365 + 14 + 3).plusMillis(14_706_007));
    assertThat(PrometheusDuration.parse("90m")).contains(Duration.ofMinutes(90));
    for (String wrong : new String[] {"", "5", "1m1h", "1h1h", "-5m", "1.5h", "5 m", "293y"}) {
      assertThat(PrometheusDuration.parse(wrong)).as(wrong).isEmpty();
    }
  }
}
