package dev.tocsin.check.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import org.junit.jupiter.api.Test;

class ConflictingMetricTest {
  private static final Label A = Label.named("a");
  private static final Label B = Label.named("b");

  /** The first to declare it. */
  public static final class First {
    public static final Gauge LEVEL = Gauge.named("level").help("Level").labels(A, B);

    private First() {}
  }

  /** The same in other words. */
  public static final class Same {
    public static final Gauge LEVEL = Gauge.named("level").help("How high").labels(B, A);

    private Same() {}
  }

  /** The same with fewer labels. */
  public static final class Less {
    public static final Gauge LEVEL = Gauge.named("level").help("Level").labels(A);

    private Less() {}
  }

  @Test
  void mayBeDeclaredAlikeTwice() {
    assertThat(Checker.check(Shop.open().metrics(First.class, Same.class, ShopMetrics.class)))
        .isEmpty();
  }

  @Test
  void isFoundByItsLabels() {
    assertThat(Checker.check(Shop.open().metrics(First.class, Less.class)))
        .extracting(Diagnostic::message)
        .containsExactly("the two metrics `level` have different labels");
  }
}
