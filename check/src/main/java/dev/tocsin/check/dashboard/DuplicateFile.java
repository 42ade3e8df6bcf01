package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import java.util.Locale;
import java.util.stream.Stream;

/** Two dashboards that would be written to one file. */
public final class DuplicateFile implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/duplicate-file",
        Level.ERROR,
        "two dashboards with one file",
        "Only one of them would be generated. Names that differ in upper and lower case alone are"
            + " one file on macOS and Windows.",
        "Give each its own: `.file(\"…\")`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Duplicate.among(
            context.monitoring().dashboards(),
            dashboard -> dashboard.file().toLowerCase(Locale.ROOT))
        .map(this::finding);
  }

  private Diagnostic finding(Duplicate<Dashboard> pair) {
    return pair.tell(
        info().finding("two dashboards are written to `" + pair.again().file() + ".json`"),
        Subject::of);
  }
}
