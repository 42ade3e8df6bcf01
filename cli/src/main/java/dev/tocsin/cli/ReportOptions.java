package dev.tocsin.cli;

import dev.tocsin.report.Format;
import dev.tocsin.report.Report;
import dev.tocsin.report.ReportFile;
import dev.tocsin.report.Request;
import dev.tocsin.report.Sources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Which reports are written, and where. */
final class ReportOptions {
  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      converter = RequestConverter.class,
      description = {
        "How findings are told: text, json, sarif, github, junit or checkstyle. Without FILE to the"
            + " standard output; may be repeated.",
        "Default: text"
      })
  private List<Request> requests = List.of();

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      description = {
        "Where Java files are looked for that reports name; may be repeated.",
        "Default: the definitions, and src/main/java of each module here and below"
      })
  private List<Path> sources = List.of();

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /**
   * Where Java files are.
   *
   * @param definitions where they are, if no folder was named
   */
  Sources sources(Path definitions) {
    Path here = Path.of("");
    if (requests.stream().allMatch(request -> request.format() == Format.TEXT)) {
      return Sources.none(here); // a text names files without their folders
    }
    return sources.isEmpty() ? Sources.below(here, definitions) : new Sources(here, sources);
  }

  /** Refuses reports that would be written over each other. */
  void check() {
    Set<Optional<Path>> seen = new HashSet<>();
    for (Request request : requests) {
      Optional<Path> file = request.file().map(path -> path.toAbsolutePath().normalize());
      if (!seen.add(file)) {
        throw new ParameterException(
            command.commandLine(),
            "two reports go to "
                + request.file().map(Path::toString).orElse("the standard output")
                + ": write `--report "
                + request.format()
                + "=FILE` with a file of its own");
      }
    }
  }

  /** Writes what was asked for; people read a text if nothing else goes to their terminal. */
  void write(Report report, Terminal terminal) {
    if (requests.stream().allMatch(request -> request.file().isPresent())) {
      terminal.told(report);
    }
    write(report, requests, terminal);
  }

  /** Writes what was asked for, but no text for people, who have been told. */
  void writeForMachines(Report report, Terminal terminal) {
    write(
        report,
        requests.stream().filter(request -> request.format() != Format.TEXT).toList(),
        terminal);
  }

  private static void write(Report report, List<Request> requests, Terminal terminal) {
    for (Request request : requests) {
      if (request.file().isPresent()) {
        ReportFile.write(request.format(), report, request.file().get());
      } else if (request.format() == Format.TEXT) {
        terminal.told(report);
      } else {
        terminal.text(text(report, request.format()));
      }
    }
  }

  private static String text(Report report, Format format) {
    try {
      StringWriter text = new StringWriter();
      format.reporter().write(report, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
  static final class RequestConverter implements ITypeConverter<Request> {
    @Override
    public Request convert(String text) {
      try {
        return Request.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
