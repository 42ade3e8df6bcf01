package dev.tocsin.pipeline;

import dev.tocsin.check.Checker;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.generate.Emitters;
import dev.tocsin.generate.tree.FileDrift;
import dev.tocsin.generate.tree.OutputException;
import dev.tocsin.generate.tree.Plan;
import dev.tocsin.model.Monitoring;
import dev.tocsin.pipeline.baseline.Baseline;
import dev.tocsin.pipeline.baseline.BaselineFile;
import dev.tocsin.pipeline.files.FilePatterns;
import dev.tocsin.pipeline.load.DefinitionLoader;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.pipeline.settings.SettingsException;
import dev.tocsin.reader.HandWritten;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The use cases. Every front end calls these and nothing else, so that they can't disagree. */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Proves definitions.
   *
   * @throws LoadException if they can't be loaded
   * @throws SettingsException if the baseline can't be read
   */
  public static Findings validate(DefinitionLocation definitions, Settings settings)
      throws LoadException {
    return findings(DefinitionLoader.load(definitions), settings);
  }

  /**
   * Proves files that were written by hand, as far as that is possible without knowing the metrics.
   *
   * @throws SettingsException if a file or the baseline can't be read
   */
  public static Findings validate(FilePatterns patterns, Settings settings) {
    return findings(check(patterns, settings), settings);
  }

  private static List<Diagnostic> check(FilePatterns patterns, Settings settings) {
    HandWritten files = patterns.read();
    List<Diagnostic> all = new ArrayList<>(files.problems());
    all.addAll(Checker.check(files.monitoring(), files.texts(), settings.checks()));
    return Checker.inOrder(all);
  }

  private static Findings findings(Monitoring monitoring, Settings settings) {
    return findings(Checker.check(monitoring, settings.checks()), settings);
  }

  private static Findings findings(List<Diagnostic> all, Settings settings) {
    Baseline baseline = settings.baseline().map(BaselineFile::read).orElse(Baseline.NONE);
    List<Diagnostic> told = baseline.without(all);
    return new Findings(told, all.size() - told.size(), settings.failOn());
  }

  /**
   * Writes down what is wrong today as the baseline of tomorrow.
   *
   * @return how many findings are known from now on
   * @throws LoadException if the definitions can't be loaded
   * @throws SettingsException if the file can't be written
   */
  public static int writeBaseline(DefinitionLocation definitions, Settings settings, Path file)
      throws LoadException {
    return writeBaseline(
        Checker.check(DefinitionLoader.load(definitions), settings.checks()), file);
  }

  /**
   * Likewise of files that were written by hand.
   *
   * @throws SettingsException if one of them can't be read, or the baseline can't be written
   */
  public static int writeBaseline(FilePatterns patterns, Settings settings, Path file) {
    return writeBaseline(check(patterns, settings), file);
  }

  private static int writeBaseline(List<Diagnostic> all, Path file) {
    BaselineFile.write(Baseline.of(all), file);
    return all.size();
  }

  /**
   * Proves definitions and writes what they ask for: all of it, or where something stands against
   * it, nothing.
   *
   * @param force true to overwrite what somebody edited or wrote by hand
   * @throws LoadException if the definitions can't be loaded
   * @throws SettingsException if the baseline can't be read
   * @throws OutputException if the output folder can't be used
   */
  public static Generation generate(
      DefinitionLocation definitions, Settings settings, Path output, boolean force)
      throws LoadException {
    refuseToReplaceMore(definitions, output);
    Monitoring monitoring = DefinitionLoader.load(definitions);
    Findings findings = findings(monitoring, settings);
    if (findings.haveErrors()) {
      return new Generation(findings, List.of(), Optional.empty());
    }
    Plan plan = Plan.of(Emitters.generate(monitoring), output);
    if (!force && !plan.conflicts().isEmpty()) {
      return new Generation(findings, plan.conflicts(), Optional.empty());
    }
    return new Generation(findings, List.of(), Optional.of(plan.apply()));
  }

  /**
   * The output folder is replaced as a whole, by renaming. The folder that somebody works in, or
   * that the definitions are in, must not be pulled away like that.
   */
  private static void refuseToReplaceMore(DefinitionLocation definitions, Path output) {
    Path folder = absolute(output);
    if (absolute(Path.of("")).startsWith(folder)
        || absolute(definitions.path()).startsWith(folder)) {
      throw new OutputException(
          folder + " holds more than what is generated",
          "name a folder of its own, such as " + folder.resolve("generated"));
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Compares what is on the disk with what definitions ask for. Changes nothing.
   *
   * @throws LoadException if the definitions can't be loaded
   * @throws SettingsException if the baseline can't be read
   * @throws OutputException if the output folder can't be used
   */
  public static Drift drift(DefinitionLocation definitions, Settings settings, Path output)
      throws LoadException {
    Monitoring monitoring = DefinitionLoader.load(definitions);
    Findings findings = findings(monitoring, settings);
    if (findings.haveErrors()) {
      return new Drift(findings, List.of());
    }
    return new Drift(findings, Plan.of(Emitters.generate(monitoring), output).drift());
  }

  /**
   * What the checks found.
   *
   * @param all what is to be told, in the checks' order
   * @param known how many more the baseline knows
   * @param failOn the least level that fails a run; empty if none does
   */
  public record Findings(List<Diagnostic> all, int known, Optional<Level> failOn) {
    public Findings {
      all = List.copyOf(all);
    }

    /** How many there are of a level. */
    public long count(Level level) {
      return all.stream().filter(finding -> finding.level() == level).count();
    }

    /** True where something would not work: nothing is generated then. */
    public boolean haveErrors() {
      return count(Level.ERROR) > 0;
    }

    /** True where something weighs enough to fail a run. */
    public boolean fail() {
      return all.stream()
          .anyMatch(
              finding -> failOn.filter(least -> finding.level().compareTo(least) <= 0).isPresent());
    }
  }

  /**
   * What a run of {@code generate} did.
   *
   * @param conflicts the files that somebody edited or wrote by hand, which is why nothing was
   *     written
   * @param applied what was written; empty where findings or conflicts stood against it
   */
  public record Generation(
      Findings findings, List<FileDrift> conflicts, Optional<Plan.Applied> applied) {
    public Generation {
      conflicts = List.copyOf(conflicts);
    }
  }

  /**
   * What a run of {@code drift} found.
   *
   * @param files every file that differs; not known where there are errors among the findings
   */
  public record Drift(Findings findings, List<FileDrift> files) {
    public Drift {
      files = List.copyOf(files);
    }

    /** True where the disk is what the definitions ask for. */
    public boolean isNone() {
      return files.isEmpty() && !findings.haveErrors();
    }
  }
}
