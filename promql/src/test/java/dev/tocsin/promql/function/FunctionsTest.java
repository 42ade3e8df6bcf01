package dev.tocsin.promql.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class FunctionsTest {
  @Test
  void areSortedAndFound() {
    List<Function> all = Functions.all();
    assertThat(all).hasSize(91).isSortedAccordingTo(Comparator.comparing(Function::name));
    for (Function function : all) {
      assertThat(Functions.find(function.name())).isSameAs(function);
      assertThat(Functions.find("(" + function.name() + "(", 1, function.name().length() + 1))
          .isSameAs(function);
      assertThat(function.since()).matches("[123]\\.\\d+");
      assertThat(function.minArgs()).isLessThanOrEqualTo(function.maxArgs());
    }
    assertThat(Functions.find("Rate")).isNull();
    assertThat(Functions.find("rat", 0, 3)).isNull();
  }

  @Test
  void knowTheirArguments() {
    Function labelJoin = Objects.requireNonNull(Functions.find("label_join"));
    assertThat(labelJoin.minArgs()).isEqualTo(3);
    assertThat(labelJoin.maxArgs()).isEqualTo(Function.ANY);
    assertThat(labelJoin.arg(9)).isEqualTo(ValueType.STRING);
    assertThat(labelJoin.experimental()).isFalse();
    assertThat(Objects.requireNonNull(Functions.find("info")).experimental()).isTrue();
  }
}
