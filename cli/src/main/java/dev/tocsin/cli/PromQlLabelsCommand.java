package dev.tocsin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tocsin promql labels}. */
@Command(
    name = "labels",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells which labels the results of an expression have.",
      "Certain: all results have them. Possible: results may have them, the certain ones among"
          + " them. Impossible: one might expect them, but something dropped them. Pinned: the only"
          + " values that a label can have where it is there.",
      "Answers --jsonl with {\"ok\":true,\"certain\":[…],\"possible\":[…] or \"any\","
          + "\"impossible\":[…],\"pinned\":{\"label\":[…]}}."
    })
final class PromQlLabelsCommand implements Callable<Integer> {
  @Mixin private ExpressionOptions expressions = new ExpressionOptions();

  @Override
  public Integer call() {
    return expressions.answer(LabelTable::of, JsonAnswers::labels);
  }
}
