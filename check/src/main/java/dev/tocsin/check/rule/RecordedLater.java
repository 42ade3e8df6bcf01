package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.rule.RecordedSeries.Reading;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.stream.Stream;

/** A rule that reads what its group records only behind it. */
public final class RecordedLater implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/recorded-later",
        Level.WARNING,
        "rule that reads what its group records only later",
        "The rules of a group are evaluated one after the other: this one sees the value of the"
            + " evaluation before, and after a restart none.",
        "Put the recording rule in front of the rules that read it.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RecordedSeries.readings(context)
        .filter(
            reading ->
                reading.recordings().stream()
                    .allMatch(
                        recording ->
                            reading.isBeside(recording)
                                && recording.position() > reading.position()))
        .map(this::finding);
  }

  private Diagnostic finding(Reading reading) {
    return reading
        .query()
        .underline(
            info()
                .finding(
                    "`"
                        + reading.name()
                        + "` is recorded only later in the group `"
                        + reading.group().name()
                        + "`"),
            reading.selector().span(),
            "the value of the evaluation before");
  }
}
