package dev.tocsin.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.PromQlParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** One expression, or a stream of them. */
final class ExpressionOptions {
  private static final String STDIN = "-";

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Mixin private LanguageOptions language = new LanguageOptions();

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** Where expressions come from: the one or the other. */
  private static final class Source {
    @Parameters(
        paramLabel = "EXPR",
        description = {
          "The expression, or `-`: what stdin holds. One that starts with a minus stands behind"
              + " `--`.",
          "Exit code 0 if it is right, 1 if not."
        })
    private String expr = "";

    @Option(
        names = "--jsonl",
        description = {
          "Reads many: one {\"expr\": …} a line on stdin, one answer a line on stdout, in order.",
          "A wrong one is answered {\"ok\":false,\"errors\":[{\"start\":…,\"end\":…,"
              + "\"message\":…}]}, in bytes of UTF-8, and does not change the exit code, 0."
        })
    private boolean jsonl;
  }

  /**
   * Answers each expression.
   *
   * @return the exit code
   */
  int answer(Function<ReadExpression, String> text, Function<ReadExpression, ObjectNode> json) {
    try {
      return source.jsonl ? answerAll(json) : answer(source.expr, text);
    } catch (IOException e) {
      return failed("stdin can't be read: " + e.getMessage());
    }
  }

  private int answerAll(Function<ReadExpression, ObjectNode> json) throws IOException {
    JsonLines lines = new JsonLines(language.parser(), json);
    boolean written = lines.answer(Tocsin.in(command), command.commandLine().getOut());
    return written ? ExitCode.FINE : failed("the answers can't be written");
  }

  private int failed(String problem) {
    command.commandLine().getErr().println("tocsin: " + problem);
    return ExitCode.USAGE;
  }

  private int answer(String expr, Function<ReadExpression, String> text) throws IOException {
    PromQlParser parser = language.parser();
    try {
      ReadExpression read = ReadExpression.of(expr.equals(STDIN) ? stdin() : expr, parser);
      command.commandLine().getOut().println(text.apply(read));
      return ExitCode.FINE;
    } catch (PromQlException e) {
      command.commandLine().getErr().println(e.getMessage());
      return ExitCode.FINDINGS;
    }
  }

  /** Without the line feed that ends every file: an error at the end is one of the last line. */
  private String stdin() throws IOException {
    InputStream in = Tocsin.in(command);
    return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
  }
}
