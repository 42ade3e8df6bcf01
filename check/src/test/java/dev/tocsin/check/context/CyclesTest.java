package dev.tocsin.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclesTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "none",
      textBlock =
          """
          a:b b:c c:                => none
          a:x b:a                   => none
          a:a                       => a
          a:b b:a                   => a b
          b:a a:b                   => b a
          x:a a:b b:c c:a           => a b c
          a:b b:x,c c:d,b d:        => b c
          a:b,c b:d c:d d:          => none
          a:a b:b                   => a; b
          a:b b:a c:a               => a b
          """)
  void areFound(String needs, String circles) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String need : needs.split(" ", -1)) {
      String[] parts = need.split(":", -1);
      map.put(parts[0], parts[1].isEmpty() ? List.of() : Arrays.asList(parts[1].split(",")));
    }

    assertThat(
            Cycles.of(map).stream()
                .map(circle -> String.join(" ", circle))
                .collect(Collectors.joining("; ")))
        .isEqualTo(circles == null ? "" : circles);
  }

  @Test
  void mayBeLong() {
    int length = 100_000;
    Map<String, List<String>> ring =
        IntStream.range(0, length)
            .boxed()
            .collect(
                Collectors.toMap(String::valueOf, i -> List.of(String.valueOf((i + 1) % length))));

    assertThat(Cycles.of(ring)).singleElement().satisfies(all -> assertThat(all).hasSize(length));
  }
}
