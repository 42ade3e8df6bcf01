package dev.tocsin.generate.grafana;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Options that no definition can say, and why: {@code left-out-options.yml}. */
record LeftOutOptions(List<Reason> reasons) {
  /**
   * Some options.
   *
   * @param options names of options; {@code *} is any text
   * @param why a sentence's end: the option is left out, because …
   */
  record Reason(List<String> options, String why) {
    boolean isFor(String pattern, KnownOption option) {
      String regex =
          Arrays.stream(pattern.split("\\*", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".*"));
      return option.name().matches(regex);
    }

    boolean isFor(KnownOption option) {
      return options.stream().anyMatch(pattern -> isFor(pattern, option));
    }
  }

  static LeftOutOptions read() throws IOException {
    try (InputStream file = LeftOutOptions.class.getResourceAsStream("left-out-options.yml")) {
      return new LeftOutOptions(
          new YAMLMapper()
              .readValue(Objects.requireNonNull(file), new TypeReference<List<Reason>>() {}));
    }
  }

  /** Why an option is left out. */
  Optional<String> why(KnownOption option) {
    return reasons.stream().filter(reason -> reason.isFor(option)).map(Reason::why).findFirst();
  }

  /** Patterns that none of the options has. */
  List<String> stale(List<KnownOption> options) {
    return reasons.stream()
        .flatMap(
            reason ->
                reason.options().stream()
                    .filter(
                        pattern ->
                            options.stream().noneMatch(option -> reason.isFor(pattern, option))))
        .toList();
  }
}
