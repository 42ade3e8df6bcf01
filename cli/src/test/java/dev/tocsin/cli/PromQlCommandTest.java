package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tocsin promql} with one expression. */
class PromQlCommandTest {
  @Test
  void checkPrintsTypeAndCanonicalForm() {
    Run run = Run.of("promql", "check", "sum by(job)(rate(x{code=~'5..'}[5m]))");

    assertThat(run)
        .isEqualTo(new Run(0, "vector\nsum by (job) (rate(x{code=~\"5..\"}[5m]))\n", ""));
  }

  @Test
  void aWrongExpressionIsShownWithItsPlace() {
    Run run = Run.of("promql", "check", "histogram_quantil(0.9, x)");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            1:1: `histogram_quantil` is not a function
               |  histogram_quantil(0.9, x)
               |  ^^^^^^^^^^^^^^^^^ did you mean `histogram_quantile`?
            """);
  }

  @Test
  void formatBreaksLongExpressions() {
    String sum = "sum by (job) (rate(http_requests_total{code=~\"5..\"}[5m]))";

    assertThat(Run.of("promql", "format", sum + "/" + sum).out())
        .isEqualTo("  " + sum + "\n/\n  " + sum + "\n");
  }

  @Test
  void labelsPrintsATable() {
    Run run = Run.of("promql", "labels", "sum  by(job,\n zone)(rate(x{code='1',zone=~'a|b'}[5m]))");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            certain     zone
            possible    job, zone
            impossible  __name__: dropped (`rate`)
                        code: the aggregation keeps other labels only (`by(job, zone)`)
                        all others: the aggregation keeps other labels only (`by(job, zone)`)
            pinned      zone = a, b
            """);
    assertThat(Run.of("promql", "labels", "{a=~'.+'}").out())
        .isEqualTo(
            """
            certain     a
            possible    any
            impossible  none
            pinned      none
            """);
  }

  @Test
  void aHyphenReadsOneExpressionOfSeveralLines() {
    assertThat(Run.reading("# the sum\nsum(\n  x\n)\n", "promql", "check", "-").out())
        .isEqualTo("vector\nsum(x)\n");
    assertThat(Run.reading("1 +\n", "promql", "check", "-").err()).startsWith("1:4: unexpected");
  }

  @Test
  void anExpressionThatStartsWithAMinusStandsBehindTwo() {
    assertThat(Run.of("promql", "check", "--", "-x").out()).isEqualTo("vector\n-x\n");
  }

  @Test
  void featuresAreNamedAsInPrometheus() {
    String fill = "a + fill(0) b";
    String names = "métrique";

    assertThat(Run.of("promql", "check", fill).exitCode()).isEqualTo(ExitCode.FINDINGS);
    Run run = Run.of("promql", "check", fill + " + start() + " + names, "--feature", features());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(Run.of("promql", "check", names, "--feature", "promql-unquoted-utf8-names").out())
        .isEqualTo("vector\nmétrique\n");
    assertThat(
            Run.of(
                    "promql",
                    "check",
                    "--feature=promql-experimental-functions",
                    "--feature=promql-binop-fill-modifiers",
                    fill + " + start()")
                .exitCode())
        .isZero();
  }

  private static String features() {
    return "promql-experimental-functions,promql-binop-fill-modifiers,promql-unquoted-utf8-names";
  }

  @Test
  void variablesAreOfGrafanasDialect() {
    String expr = "rate(x{job=~\"$job\"}[$__rate_interval])";

    assertThat(Run.of("promql", "check", expr).exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Run.of("promql", "check", "--dialect", "grafana", expr).out())
        .isEqualTo("vector\n" + expr + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "promql                                               | a command is missing",
        "promql chekc x                                       | did you mean `check`?",
        "promql check                                         | (specify one of these)",
        "promql check x --jsonl                               | mutually exclusive",
        "promql check x y                                     | 'y'",
        "promql check --jsnol                                 | did you mean `--jsonl`?",
        "promql check x --dialect grafanna                    | GRAFANA",
        "promql check x --feature promql-experimental-functon | did you mean `promql-exp",
        "promql check x --feature fast                        | promql-binop-fill-modifiers",
      })
  void wrongUsageIsTold(String arguments, String message) {
    Run run = Run.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("tocsin: ").contains(message).contains("--help");
    assertThat(run.err()).doesNotContain("Error:");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aStdinThatCanNotBeReadIsTold() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    for (String source : new String[] {"-", "--jsonl"}) {
      Run run = Run.reading(closed, "promql", "check", source);
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).isEqualTo("tocsin: stdin can't be read: Stream closed\n");
    }
  }
}
