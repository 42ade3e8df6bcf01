package dev.tocsin.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
  private static final String QUERY = "sum by (staus) (rate(checkout_requests_total[5m]))";

  @Test
  void saysWhatWhereWhyAndWhatToWriteInstead() {
    Diagnostic diagnostic =
        Diagnostic.of(
                Level.ERROR,
                "promql/unknown-label",
                "`checkout_requests_total` has no label `staus`")
            .about(
                "alert CheckoutErrors",
                Origin.of("com.shop.CheckoutAlerts", "CheckoutAlerts.java", 31))
            .pointingAt(new Excerpt(QUERY, new Span(8, 13), "did you mean `status`?"))
            .because("grouping by a missing label merges every series into one")
            .fixedBy("group by `status`");

    assertThat(DiagnosticRenderer.render(diagnostic))
        .isEqualTo(
            """
            error[promql/unknown-label]: `checkout_requests_total` has no label `staus`
              --> CheckoutAlerts.java:31  alert CheckoutErrors
               |  sum by (staus) (rate(checkout_requests_total[5m]))
               |          ^^^^^ did you mean `status`?
               = why: grouping by a missing label merges every series into one
               = fix: group by `status`
            """);
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(DiagnosticRenderer.render(Diagnostic.of(Level.WARNING, "a/b", "something is odd")))
        .isEqualTo("warning[a/b]: something is odd\n");
  }

  @Test
  void underlinesEachTouchedLine() {
    Diagnostic diagnostic =
        Diagnostic.of(Level.INFO, "a/b", "two lines")
            .pointingAt(new Excerpt("one\ntwo three\nfour", new Span(4, 18), "here"));

    assertThat(DiagnosticRenderer.render(diagnostic))
        .isEqualTo(
            """
            info[a/b]: two lines
               |  one
               |  two three
               |  ^^^^^^^^^
               |  four
               |  ^^^^ here
            """);
  }

  @Test
  void marksAPlaceBetweenTwoCharactersAndAtTheEnd() {
    Diagnostic diagnostic =
        Diagnostic.of(Level.ERROR, "a/b", "unexpected end")
            .pointingAt(new Excerpt("1+", new Span(2, 2), "expected a number"));

    assertThat(DiagnosticRenderer.render(diagnostic))
        .contains("   |  1+\n   |    ^ expected a number\n");
  }

  @Test
  void countsASurrogatePairAsOneColumn() {
    Diagnostic diagnostic =
        Diagnostic.of(Level.ERROR, "a/b", "x")
            .pointingAt(new Excerpt("\uD83D\uDD14 bad", new Span(3, 6), ""));

    assertThat(DiagnosticRenderer.render(diagnostic)).contains("\n   |    ^^^\n");
  }

  @Test
  void separatesDiagnosticsByAnEmptyLine() {
    Diagnostic one = Diagnostic.of(Level.ERROR, "a/b", "one");
    Diagnostic two = Diagnostic.of(Level.ERROR, "a/b", "two");

    assertThat(DiagnosticRenderer.render(List.of(one, two)))
        .isEqualTo("error[a/b]: one\n\nerror[a/b]: two\n");
  }
}
