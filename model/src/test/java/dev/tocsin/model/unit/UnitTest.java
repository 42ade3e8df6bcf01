package dev.tocsin.model.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {
  @Test
  void travelsThroughArithmetic() {
    assertThat(Unit.BYTES.perSecond()).hasToString("bytes/second");
    assertThat(Unit.SECONDS.per(Unit.SECONDS)).isEqualTo(Unit.RATIO);
    assertThat(Unit.BYTES.perSecond().times(Unit.SECONDS)).isEqualTo(Unit.BYTES);
    assertThat(Unit.RATIO.times(Unit.BYTES)).isEqualTo(Unit.BYTES);
  }

  @Test
  void ofWhichNothingIsKnownChangesNothing() {
    assertThat(Unit.BYTES.times(Unit.NONE)).isEqualTo(Unit.BYTES);
    assertThat(Unit.BYTES.per(Unit.NONE)).isEqualTo(Unit.BYTES);
    assertThat(Unit.NONE).isNotEqualTo(Unit.RATIO);
  }

  @Test
  void hasANameForPeople() {
    assertThat(Unit.MILLISECONDS).hasToString("milliseconds");
    assertThat(Unit.PERCENT).hasToString("percent");
    assertThat(Unit.RATIO).hasToString("ratio");
    assertThat(Unit.NONE).hasToString("");
    assertThat(Unit.NONE.perSecond()).hasToString("1/second");
  }
}
