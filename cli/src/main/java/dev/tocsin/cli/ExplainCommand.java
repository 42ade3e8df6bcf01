package dev.tocsin.cli;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.pipeline.explain.CheckPage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tocsin explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Explains a check: why it matters, what to do, what it finds and what it does not.",
      "Without a check, lists them all. Needs no definitions."
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "CHECK",
      description = "Its id, as it stands in brackets in a finding: promql/rate-on-gauge")
  private @Nullable String id;

  @Mixin private Terminal terminal = new Terminal();
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    List<CheckPage> pages = CheckPage.all();
    if (id == null) {
      list(pages);
    } else {
      PageText.print(page(id, pages).text(), terminal);
    }
    return ExitCode.FINE;
  }

  private CheckPage page(String id, List<CheckPage> pages) {
    return pages.stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id, pages));
  }

  private ParameterException unknown(String id, List<CheckPage> pages) {
    String question = DidYouMean.question(id, pages.stream().map(CheckPage::id).toList());
    String hint = question.isEmpty() ? "; `tocsin explain` lists all" : question;
    return new ParameterException(command.commandLine(), "there is no check `" + id + "`" + hint);
  }

  private void list(List<CheckPage> pages) {
    int longest = pages.stream().mapToInt(page -> page.id().length()).max().orElse(0);
    for (CheckPage page : pages) {
      String level = page.style() ? "off" : page.level().name().toLowerCase(Locale.ROOT);
      terminal.line(
          page.id()
              + " ".repeat(longest - page.id().length() + 2)
              + level
              + " ".repeat("warning".length() - level.length() + 2)
              + page.summary());
    }
    terminal.line("");
    terminal.line("tocsin explain CHECK tells more of one.");
  }
}
