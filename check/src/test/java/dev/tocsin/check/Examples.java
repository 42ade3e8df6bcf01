package dev.tocsin.check;

import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A check's fixture and its source.
 *
 * @param file the name of the source file
 * @param lines the lines of the source
 */
public record Examples(Fixture fixture, String file, List<String> lines) {
  private static final String EXPECTATION = "// expect: ";

  /** The examples of a check: the class beside it whose name ends in {@code Fixture}. */
  public static Examples of(Check check) {
    String name = check.getClass().getName() + "Fixture";
    Path source = module().resolve("src/test/java").resolve(name.replace('.', '/') + ".java");
    try {
      var constructor = Class.forName(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return new Examples(
          (Fixture) constructor.newInstance(),
          source.getFileName().toString(),
          Files.readAllLines(source));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(check.info().id() + " has no fixture " + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the module that the checks are in, wherever its tests were built to. */
  public static Path module() {
    try {
      Path place =
          Path.of(Examples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      while (!place.endsWith("target")) {
        place = Objects.requireNonNull(place.getParent());
      }
      return place.resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is found in a monitoring where a check runs, also if it is a matter of style. */
  static List<Diagnostic> findings(Check check, Monitoring monitoring) {
    CheckInfo info = check.info();
    CheckSettings settings =
        CheckSettings.standard(LocalDate.of(2030, 1, 1))
            .level(info.id(), Optional.of(info.level()));
    return Checker.check(monitoring, of(check).fixture().settings(settings));
  }

  /** What the check finds in its bad example. */
  static List<Diagnostic> bad(Check check) {
    return findings(check, of(check).fixture().bad()).stream()
        .filter(finding -> finding.id().equals(check.info().id()))
        .toList();
  }

  /** What the bad example is marked with, each as {@code File.java:line id}. */
  public List<String> expectations() {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(EXPECTATION))
        .mapToObj(i -> file + ":" + (i + 1) + " " + lines.get(i).split(EXPECTATION, 2)[1].strip())
        .toList();
  }

  /** The lines between two comments, not indented, without marks of expectations. */
  List<String> between(String start, String end) {
    return lines.subList(line(start), line(end) - 1).stream()
        .map(line -> line.split(EXPECTATION, 2)[0].stripTrailing())
        .map(line -> line.startsWith("  ") ? line.substring(2) : line)
        .toList();
  }

  /** The number of a line that holds only a comment, from 1. */
  int line(String comment) {
    return lines.stream().map(String::strip).toList().indexOf("// " + comment) + 1;
  }
}
