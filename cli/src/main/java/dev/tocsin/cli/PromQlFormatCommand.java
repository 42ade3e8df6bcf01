package dev.tocsin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tocsin promql format}. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Breaks an expression into lines, as `promtool promql format` does.",
      "Answers --jsonl as `tocsin promql check` does."
    })
final class PromQlFormatCommand implements Callable<Integer> {
  @Mixin private ExpressionOptions expressions = new ExpressionOptions();

  @Override
  public Integer call() {
    return expressions.answer(ReadExpression::pretty, JsonAnswers::form);
  }
}
