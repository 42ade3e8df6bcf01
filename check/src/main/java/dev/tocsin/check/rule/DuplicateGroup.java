package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.RuleGroup;
import java.util.Locale;
import java.util.stream.Stream;

/** Two rule groups that would be written to one file. */
public final class DuplicateGroup implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/duplicate-group",
        Level.ERROR,
        "two rule groups with one name",
        "A group's name is also its file's, so only one of them would be generated and the rules of"
            + " the other would be gone. Names that differ in upper and lower case alone are one"
            + " file on macOS and Windows.",
        "Rename one, or put the rules of both into one group.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Duplicate.among(
            context.monitoring().rules(),
            group -> (group.file() + '/' + group.name()).toLowerCase(Locale.ROOT))
        .map(this::finding);
  }

  private Diagnostic finding(Duplicate<RuleGroup> pair) {
    return pair.tell(
        info().finding("two rule groups are named `" + pair.again().name() + "`"),
        group -> "rule group " + group.name());
  }
}
