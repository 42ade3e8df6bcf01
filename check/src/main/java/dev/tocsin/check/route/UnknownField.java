package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words of a notification that read what Alertmanager does not give. */
public final class UnknownField implements Check {
  /** {@code template.Data} of Alertmanager 0.33. */
  private static final Set<String> OF_NOTIFICATION =
      Set.of(
          "Alerts",
          "CommonAnnotations",
          "CommonLabels",
          "ExternalURL",
          "GroupLabels",
          "NotificationReason",
          "Receiver",
          "Status");

  /** {@code template.Alert} of Alertmanager 0.33. */
  private static final Set<String> OF_ALERT =
      Set.of(
          "Annotations", "EndsAt", "Fingerprint", "GeneratorURL", "Labels", "StartsAt", "Status");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/unknown-field",
        Level.ERROR,
        "field that notifications do not have",
        "Alertmanager finds out when it has something to tell, and tells nobody.",
        "Use a field of the notification, or within `{{ range .Alerts }}` one of its alerts.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Words.of(context).stream()
        .flatMap(words -> words.reads().stream().flatMap(read -> finding(words, read).stream()));
  }

  private Optional<Diagnostic> finding(Words words, NotificationRead read) {
    return switch (read.kind()) {
      case FIELD -> finding(words, read, "a notification", OF_NOTIFICATION);
      case ALERT_FIELD -> finding(words, read, "an alert", OF_ALERT);
      case LABEL, GROUP_LABEL, ANNOTATION -> Optional.empty();
    };
  }

  private Optional<Diagnostic> finding(
      Words words, NotificationRead read, String owner, Set<String> known) {
    if (known.contains(read.name())) {
      return Optional.empty();
    }
    String hint =
        DidYouMean.nearest(read.name(), known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are " + String.join(", ", new TreeSet<>(known)));
    return Optional.of(
        words.point(
            info().finding(owner + " has no field `" + read.name() + "`"), read.span(), hint));
  }
}
