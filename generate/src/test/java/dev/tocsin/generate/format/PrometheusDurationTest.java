package dev.tocsin.generate.format;

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
}
