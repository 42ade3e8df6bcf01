package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.RecordingRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A recorded name that does not tell how it was computed. */
public final class RecordName implements Check {
  /** {@code level:metric:operations}, as Prometheus's page on recording rules recommends. */
  private static final Pattern FORM = Pattern.compile("[^:]+:[^:]+:[^:]+");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "rule/record-name",
            Level.INFO,
            "recorded name that is not `level:metric:operations`",
            "The name is all that a reader sees of the rule: by the colons it tells a recorded"
                + " series from a scraped one, with the labels that are left and what was done.",
            "Call it after the labels that it keeps, the metric and the operations, such as"
                + " `topic:orders:rate5m`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().rules().stream()
        .flatMap(group -> group.rules().stream())
        .filter(RecordingRule.class::isInstance)
        .map(RecordingRule.class::cast)
        .filter(rule -> !FORM.matcher(rule.name()).matches())
        .map(this::finding);
  }

  private Diagnostic finding(RecordingRule rule) {
    return info()
        .finding("`" + rule.name() + "` is not of the form `level:metric:operations`")
        .about(Subject.of(rule), rule.origin());
  }
}
