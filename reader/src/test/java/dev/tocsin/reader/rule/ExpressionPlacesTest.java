package dev.tocsin.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.reader.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An error in an expression is told at its line and column, however the expression is written. */
class ExpressionPlacesTest {
  @Test
  void plain() {
    assertThat(problems("expr: sum by (job) (rat(x[5m]))"))
        .containsExactly("5:25 `rat` is not a function");
  }

  @Test
  void plainOverTwoLines() {
    assertThat(problems("expr: up ==\n      rat(x[5m])"))
        .containsExactly("6:7 `rat` is not a function");
  }

  @Test
  void singleQuotes() {
    assertThat(problems("expr: 'x{a=''1''} > rat(x[5m])'"))
        .containsExactly("5:25 `rat` is not a function");
  }

  @Test
  void doubleQuotesWithEscapes() {
    assertThat(problems("expr: \"x{a=\\\"\\u0031\\\"}\\n> rat(x[5m])\""))
        .containsExactly("5:31 `rat` is not a function");
  }

  @Test
  void literalBlock() {
    assertThat(problems("expr: |-\n\n      up\n        == rat(x[5m])"))
        .containsExactly("8:12 `rat` is not a function");
  }

  @Test
  void foldedBlock() {
    assertThat(problems("expr: >\n      up\n      ==\n\n      rat(x[5m])"))
        .containsExactly("9:7 `rat` is not a function");
  }

  @Test
  void behindAnAnchor() {
    assertThat(problems("expr: &down |\n      rat(x[5m])"))
        .containsExactly("6:7 `rat` is not a function");
  }

  @Test
  void atTheEndOfTheText() {
    assertThat(problems("expr: |\n      sum(up")).singleElement().asString().startsWith("6:");
  }

  @Test
  void aRangeIsNoCondition() {
    assertThat(problems("expr: up[5m]"))
        .containsExactly("5:11 a rule needs an instant vector, this is a range vector");
  }

  private static List<String> problems(String expr) {
    String file = "groups:\n- name: g\n  rules:\n  - alert: A\n    " + expr + "\n";
    return Read.of(file, RuleFileReader::read).problems();
  }
}
