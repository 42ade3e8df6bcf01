package dev.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.model.Monitoring;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds its bad example, once and at the right line, and no check finds a good one. */
class ExamplesTest {
  static List<Check> checks() {
    return Checks.all();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsTheBadOneOnce(Check check) {
    Examples examples = Examples.of(check);

    assertThat(examples.expectations()).singleElement().asString().endsWith(check.info().id());
    assertThat(Examples.bad(check))
        .extracting(finding -> finding.origin() + " " + finding.id())
        .isEqualTo(examples.expectations());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsNothingInTheGoodOne(Check check) {
    Monitoring good = Examples.of(check).fixture().good();

    assertThat(DiagnosticRenderer.render(Examples.findings(check, good))).isEmpty();
  }
}
