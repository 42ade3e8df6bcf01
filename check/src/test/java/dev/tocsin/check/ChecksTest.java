package dev.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.spi.Check;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void listsEveryClass() throws IOException {
    assertThat(Checks.all())
        .extracting(check -> check.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(checkClasses());
  }

  @Test
  void isSortedById() {
    assertThat(Checks.all())
        .extracting(check -> check.info().id())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void namesEachCheckLikeItsClass() {
    assertThat(Checks.all())
        .allSatisfy(check -> assertThat(check.info().id()).isEqualTo(slug(check.getClass())));
  }

  @Test
  void saysWhatWhyAndHow() {
    assertThat(Checks.all())
        .extracting(Check::info)
        .allSatisfy(
            info -> {
              assertThat(info.summary()).isNotBlank().doesNotEndWith(".");
              assertThat(info.why()).endsWith(".");
              assertThat(info.fix()).endsWith(".");
            });
  }

  /** {@code dev.tocsin.check.promql.RateOnGauge} is {@code promql/rate-on-gauge}. */
  private static String slug(Class<?> type) {
    String group = type.getPackageName().substring("dev.tocsin.check.".length());
    String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return group + "/" + name.toLowerCase(Locale.ROOT);
  }

  private static List<String> checkClasses() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .map(ChecksTest::load)
          .filter(type -> Check.class.isAssignableFrom(type))
          .filter(type -> !Modifier.isAbstract(type.getModifiers()))
          .map(Class::getName)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
