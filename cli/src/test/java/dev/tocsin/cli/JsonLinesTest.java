package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tocsin promql} with a stream of expressions. */
class JsonLinesTest {
  private static Run jsonl(String command, String... lines) {
    return Run.reading(String.join("\n", lines), "promql", command, "--jsonl");
  }

  @Test
  void answersInOrder() {
    String[] lines = {"{\"expr\":\"sum(x)by(a)\"}", "{\"expr\":\"1+\"}", "{\"expr\":\"0x10\"}\r"};

    Run run = jsonl("check", lines);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {"ok":true,"type":"vector","canonical":"sum by (a) (x)","pretty":"sum by (a) (x)"}
            {"ok":false,"errors":[{"start":2,"end":2,"message":"unexpected end of input, expected an expression"}]}
            {"ok":true,"type":"scalar","canonical":"16","pretty":"16"}
            """);
    assertThat(jsonl("format", lines)).isEqualTo(run);
  }

  @Test
  void labelsAnswersWhichThereAre() {
    Run run =
        jsonl(
            "labels",
            "{\"expr\":\"sum by(job, zone)(rate(x{code='1',zone=~'é|b'}[5m]))\"}",
            "{\"expr\":\"x{job='api'}\"}",
            "{\"expr\":\"vector(1)\"}",
            "{\"expr\":\"x{\"}");

    assertThat(run.lines().subList(0, 3))
        .containsExactly(
            "{\"ok\":true,\"certain\":[\"zone\"],\"possible\":[\"job\",\"zone\"],"
                + "\"impossible\":[\"__name__\",\"code\"],\"pinned\":{\"zone\":[\"b\",\"é\"]}}",
            "{\"ok\":true,\"certain\":[\"__name__\",\"job\"],\"possible\":\"any\","
                + "\"impossible\":[],\"pinned\":{\"__name__\":[\"x\"],\"job\":[\"api\"]}}",
            "{\"ok\":true,\"certain\":[],\"possible\":[],\"impossible\":[],\"pinned\":{}}");
    assertThat(run.lines().get(3)).startsWith("{\"ok\":false,\"errors\":[{\"start\":2,\"end\":2,");
  }

  @Test
  void optionsHoldForAll() {
    Run run =
        Run.reading(
            "{\"expr\":\"start() + $x\"}",
            "promql",
            "check",
            "--jsonl",
            "--dialect=grafana",
            "--feature=promql-experimental-functions");

    assertThat(run.out()).startsWith("{\"ok\":true,").contains("\"canonical\":\"start() + $x\"");
  }

  @Test
  void placesAreCountedInBytes() {
    assertThat(jsonl("check", "{\"expr\":\"x{a=\\\"é😀\\\"} + foo(1)\"}").out())
        .startsWith("{\"ok\":false,\"errors\":[{\"start\":16,\"end\":19,");
  }

  @Test
  void halfASurrogatePairIsWrittenAsTheReplacementCharacter() {
    assertThat(jsonl("labels", "{\"expr\":\"x{a=\\\"\\\\xff\\\"}\"}").out())
        .contains("\"pinned\":{\"__name__\":[\"x\"],\"a\":[\"\uFFFD\"]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~                        | the JSON is missing",
        "[]                        | the JSON is of type array",
        "{}                        | `expr` is missing",
        "{\"expr\":1}              | `expr` is of type number",
        "{\"expr\":null}           | `expr` is of type null",
        "{\"expr\":\"x\"} y        | Unrecognized token 'y'",
        "{\"expr\":\"x             | Unexpected end-of-input",
        "{\"expr\":\"x\",\"expr\":\"y\"} | Duplicate field 'expr'",
        "up                        | Unrecognized token 'up'",
      })
  void malformedLinesAreAnsweredToo(String line, String why) {
    Run run = jsonl("check", line, "{\"expr\":\"x\"}");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0))
        .startsWith(
            "{\"ok\":false,\"errors\":[{\"start\":0,\"end\":0,"
                + "\"message\":\"not a JSON object with a text `expr`: ")
        .contains(why);
    assertThat(run.lines().get(1)).startsWith("{\"ok\":true");
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    byte[] bytes =
        "{\"expr\":\"\u00ff\"}\n\0\0\1\2\n{\"expr\":\"x\"}".getBytes(StandardCharsets.ISO_8859_1);

    Run run = Run.reading(new ByteArrayInputStream(bytes), "promql", "check", "--jsonl");

    assertThat(run.lines().get(0)).contains("not a JSON object").contains("UTF-8");
    assertThat(run.lines().get(1)).contains("not a JSON object");
    assertThat(run.lines().get(2)).startsWith("{\"ok\":true");
  }

  @Test
  void otherFieldsAreIgnored() {
    assertThat(jsonl("check", "{\"id\":[7],\"expr\":\"x\",\"more\":{}}").out())
        .startsWith("{\"ok\":true");
  }

  @Test
  void nothingIsAskedNothingAnswered() {
    assertThat(jsonl("check")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aLongStreamIsAnsweredLineByLine() {
    StringBuilder questions = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      questions.append("{\"expr\":\"x + " + i + (i % 3 == 0 ? "" : " +") + "\"}\n");
      int end = ("x + " + i + " +").length();
      expected.add(
          i % 3 == 0
              ? "{\"ok\":true,\"type\":\"vector\",\"canonical\":\"x + %d\",\"pretty\":\"x + %d\"}"
                  .formatted(i, i)
              : "{\"ok\":false,\"errors\":[{\"start\":%d,\"end\":%d,\"message\":\"%s\"}]}"
                  .formatted(end, end, "unexpected end of input, expected an expression"));
    }

    Run run = Run.reading(questions.toString(), "promql", "check", "--jsonl");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).isEqualTo(expected);
  }

  /** A program that asks, waits for the answer, and only then asks again; in pieces of lines. */
  @Test
  @Timeout(60)
  void answersBeforeItReadsOn() throws IOException {
    PipedInputStream in = new PipedInputStream();
    PipedInputStream answered = new PipedInputStream();
    PrintWriter out = Tocsin.utf8(new PipedOutputStream(answered));
    CompletableFuture<Integer> exitCode;
    try (PipedOutputStream questions = new PipedOutputStream(in);
        BufferedReader answers =
            new BufferedReader(new InputStreamReader(answered, StandardCharsets.UTF_8))) {
      String[] arguments = {"promql", "check", "--jsonl"};
      exitCode =
          CompletableFuture.supplyAsync(
              () -> Tocsin.run(arguments, in, out, new PrintWriter(Writer.nullWriter())));

      ask(questions, "{\"expr\":\"a\"}\n{\"ex");
      assertThat(answers.readLine()).contains("\"canonical\":\"a\"");
      ask(questions, "pr\":\"b\"}\n");
      assertThat(answers.readLine()).contains("\"canonical\":\"b\"");
    }
    assertThat(exitCode.join()).isZero();
  }

  private static void ask(OutputStream questions, String text) throws IOException {
    questions.write(text.getBytes(StandardCharsets.UTF_8));
    questions.flush();
  }

  @Test
  void stopsReadingWhereNobodyReadsTheAnswers() {
    ByteArrayInputStream in =
        new ByteArrayInputStream("\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    String[] arguments = {"promql", "check", "--jsonl"};
    StringWriter err = new StringWriter();

    int exitCode = Tocsin.run(arguments, in, Tocsin.utf8(closed), new PrintWriter(err));

    assertThat(exitCode).isEqualTo(ExitCode.USAGE);
    assertThat(err).hasToString("tocsin: the answers can't be written\n");
    assertThat(in.available()).isPositive();
  }
}
