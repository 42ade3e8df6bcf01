package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.rule.RecordedSeries.Reading;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.stream.Stream;

/** A rule that reads what another group records. */
public final class RecordedElsewhere implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "rule/recorded-elsewhere",
            Level.INFO,
            "rule that reads what another group records",
            "Groups are evaluated independently of each other: the value may be older than the"
                + " rule's own evaluation by the interval of the other group.",
            "Put both rules into one group, the recording rule first, where that matters.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RecordedSeries.readings(context)
        .filter(reading -> reading.recordings().stream().noneMatch(reading::isBeside))
        .map(this::finding);
  }

  private Diagnostic finding(Reading reading) {
    String group = reading.recordings().get(0).group().name();
    return reading
        .query()
        .underline(
            info().finding("`" + reading.name() + "` is recorded in the group `" + group + "`"),
            reading.selector().span(),
            "may be one interval old");
  }
}
