package dev.tocsin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> NAMES =
      List.of("status", "state", "topic", "histogram_quantile", "histogram_fraction");

  @ParameterizedTest
  @CsvSource({
    "staus, status",
    "sttaus, status",
    "topics, topic",
    "histogram_quantil, histogram_quantile",
    "stat, state",
    "status, status",
  })
  void findsTheNearest(String typed, String meant) {
    assertThat(DidYouMean.nearest(typed, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"partition", "x", "zzzzz"})
  void findsNothingFarAway(String typed) {
    assertThat(DidYouMean.nearest(typed, NAMES)).isEmpty();
    assertThat(DidYouMean.question(typed, NAMES)).isEmpty();
  }
}
