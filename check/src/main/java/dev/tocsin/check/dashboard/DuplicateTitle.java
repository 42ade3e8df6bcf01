package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Folder;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two dashboards that people can't tell apart, and that Grafana does not take: {@code
 * pkg/services/provisioning/dashboards/validator.go}.
 */
public final class DuplicateTitle implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/duplicate-title",
        Level.ERROR,
        "two dashboards with one title in a folder",
        "Grafana saves no dashboard of their provider any more, and only its log says so. In"
            + " searches and lists, people could not tell them apart either.",
        "Give each its own title, or put them into different folders.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Duplicate.among(
            context.monitoring().dashboards(),
            dashboard -> List.of(folder(dashboard), dashboard.title()))
        .map(this::finding);
  }

  private static String folder(Dashboard dashboard) {
    Folder folder = dashboard.folder();
    return folder == null ? "" : folder.uid();
  }

  private Diagnostic finding(Duplicate<Dashboard> pair) {
    return pair.tell(
        info()
            .finding("two dashboards of one folder have the title `" + pair.again().title() + "`"),
        Subject::of);
  }
}
