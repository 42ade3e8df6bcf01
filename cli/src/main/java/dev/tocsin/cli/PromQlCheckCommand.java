package dev.tocsin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tocsin promql check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells whether Prometheus accepts an expression: its type and canonical form, or all errors.",
      "Answers --jsonl with {\"ok\":true,\"type\":…,\"canonical\":…,\"pretty\":…}."
    })
final class PromQlCheckCommand implements Callable<Integer> {
  @Mixin private ExpressionOptions expressions = new ExpressionOptions();

  @Override
  public Integer call() {
    return expressions.answer(
        read -> read.type().keyword() + "\n" + read.canonical(), JsonAnswers::form);
  }
}
