package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A runbook that nobody has written, where the runbooks are files beside the definitions. */
public final class DeadRunbook implements Check {
  /** Where the runbooks are. */
  static final Parameter<List<Path>> FOLDERS =
      Parameter.folders(
          "folders",
          "folders in which the runbooks are, each a file or folder of its name; relative to"
              + " `tocsin.yaml`");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "alert/dead-runbook",
            Level.WARNING,
            "runbook that is not there",
            "Whoever is woken at night follows the link and finds nothing.",
            "Write the runbook, or name one that is there: `.runbook(\"queue-full\")`.")
        .with(FOLDERS);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<Path> folders = context.settings().value(info(), FOLDERS);
    if (folders.isEmpty()) {
      return Stream.empty();
    }
    return names(folders).stream()
        .flatMap(
            known ->
                context.monitoring().alerts().stream()
                    .filter(alert -> !alert.runbook().isEmpty())
                    .filter(alert -> !known.contains(alert.runbook()))
                    .map(alert -> finding(alert, known)));
  }

  /** The names of all files, with and without their endings; empty if not all can be read. */
  private static Optional<Set<String>> names(List<Path> folders) {
    Set<String> names = new TreeSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        names.addAll(
            files
                .map(file -> String.valueOf(file.getFileName()))
                .flatMap(name -> Stream.of(name, name.replaceFirst("\\.\\w+$", "")))
                .collect(Collectors.toSet()));
      } catch (IOException unreadable) {
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }

  private Diagnostic finding(Alert alert, Set<String> known) {
    Diagnostic finding =
        info()
            .finding("there is no runbook `" + alert.runbook() + "`")
            .about(Subject.of(alert), alert.origin());
    return DidYouMean.nearest(alert.runbook(), known)
        .map(near -> finding.fixedBy("Did you mean `" + near + "`?"))
        .orElse(finding);
  }
}
