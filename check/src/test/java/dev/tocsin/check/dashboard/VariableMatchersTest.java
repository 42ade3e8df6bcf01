package dev.tocsin.check.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How variables of one and of several values are compared, and what their choices depend on. */
class VariableMatchersTest {
  private static final LabelVariable ONE =
      Variable.labelValues(ShopMetrics.QUEUE, ShopMetrics.TOPIC);
  private static final LabelVariable ALL = ONE.named("all").includeAll();
  private static final LabelVariable MANY = ONE.named("many").multi();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          queue_depth{topic="$many"}          => many-as-one  => topic="$many"
          queue_depth{topic="$all"}           => many-as-one  => topic="$all"
          queue_depth{topic!="${many:regex}"} => many-as-one  => topic!="${many:regex}"
          queue_depth{topic="a-[[many]]"}     => many-as-one  => topic="a-[[many]]"
          queue_depth{topic=~"$many"}         => many-as-one  => fine
          queue_depth{topic!~"$all"}          => many-as-one  => fine
          queue_depth{topic="$topic"}         => many-as-one  => fine
          queue_depth{topic="$unknown"}       => many-as-one  => fine
          queue_depth{topic="many"}           => many-as-one  => fine
          queue_depth{topic=~"$topic"}        => one-as-regex => topic=~"$topic"
          queue_depth{topic!~"${topic}"}      => one-as-regex => topic!~"${topic}"
          queue_depth{topic=~"$topic.*"}      => one-as-regex => fine
          queue_depth{topic="$topic"}         => one-as-regex => fine
          queue_depth{topic=~"$many"}         => one-as-regex => fine
          queue_depth{topic=~"$all"}          => one-as-regex => fine
          """)
  void areComparedAsWhatTheyAre(String query, String check, String matcher) {
    Dashboard dashboard =
        Dashboard.titled("D")
            .variables(ONE, ALL, MANY)
            .row("R", TimeSeries.titled("P").query(Query.parse(query)));

    assertThat(Found.underlined("dashboard/" + check, Shop.with(dashboard)))
        .isEqualTo(matcher == null ? List.of() : List.of(matcher));
  }

  @Test
  void areComparedInTheChoicesOfOthersToo() {
    LabelVariable pod =
        Variable.labelValues(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.is(MANY)), Shop.POD);

    assertThat(
            Found.underlined(
                "dashboard/many-as-one", Shop.with(Dashboard.titled("D").variables(MANY, pod))))
        .containsExactly("topic=\"$many\"");
    assertThat(Found.by("dashboard/many-as-one", Shop.with(Dashboard.titled("D").variables(pod))))
        .isEmpty();
  }

  @Test
  void dependOnEachOtherInOneDirection() {
    LabelVariable a = reading("a", "b");
    LabelVariable b = reading("b", "c");

    assertThat(circles(a, b, reading("c", "d"))).isEmpty();
    assertThat(circles(reading("a", "a")))
        .containsExactly("the choices of `a` depend on what is chosen of it");
    assertThat(circles(reading("x", "a"), a, b, reading("c", "a")))
        .containsExactly("`a` reads `b` reads `c` reads `a`");
    assertThat(circles(a, reading("b", "a"), reading("c", "d"), reading("d", "c"))).hasSize(2);
  }

  private static LabelVariable reading(String name, String other) {
    return Variable.labelValues(
            ShopMetrics.QUEUE.where(Shop.POD.is(ONE.named(other))), ShopMetrics.TOPIC)
        .named(name);
  }

  private static List<String> circles(Variable... variables) {
    return Found.by(
            "dashboard/variable-cycle", Shop.with(Dashboard.titled("D").variables(variables)))
        .stream()
        .map(finding -> finding.message())
        .toList();
  }
}
