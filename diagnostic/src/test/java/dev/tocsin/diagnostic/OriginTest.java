package dev.tocsin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTest {
  @Test
  void isTheLineOfTheNearestCallerOutsideOfTheLibrary() {
    Origin origin = Library.define();

    assertThat(origin).hasToString("OriginTest.java:11");
    assertThat(origin.className()).isEqualTo(OriginTest.class.getName());
  }

  @Test
  void passesOverTheJdk() {
    Origin origin = List.of("x").stream().map(Library::defineNamed).findFirst().orElseThrow();

    assertThat(origin.className()).isEqualTo(OriginTest.class.getName());
  }

  @Test
  void isNoPartOfEquality() {
    assertThat(Origin.of("a.B", "B.java", 1))
        .isEqualTo(Origin.of("a.C", "C.java", 2))
        .hasSameHashCodeAs(Origin.UNKNOWN);
  }

  private static final class Library {
    static Origin define() {
      return Origin.ofCaller(className -> className.equals(Library.class.getName()));
    }

    static Origin defineNamed(String name) {
      assertThat(name).isNotEmpty();
      return define();
    }
  }
}
