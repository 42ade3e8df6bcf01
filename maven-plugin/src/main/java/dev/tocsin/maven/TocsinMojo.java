package dev.tocsin.maven;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.generate.tree.FileDrift;
import dev.tocsin.generate.tree.OutputException;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.pipeline.settings.SettingsException;
import dev.tocsin.pipeline.settings.SettingsFile;
import dev.tocsin.report.ReportException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where the definitions are, and how failures are told. */
abstract class TocsinMojo extends AbstractMojo {
  /**
   * A jar, a folder of classes, a folder of Java sources, or the folder of a Maven module with such
   * sources.
   */
  @Parameter(property = "tocsin.definitions", defaultValue = "${project.build.outputDirectory}")
  private File definitions;

  /** Which definition is meant, if there are several. */
  @Parameter(property = "tocsin.definition")
  private @Nullable String definition;

  /** The folder of the generated files. */
  @Parameter(property = "tocsin.output", defaultValue = "${project.basedir}/generated")
  private File output;

  /**
   * The settings of checks; by default the nearest {@code tocsin.yaml}, in the module or a folder
   * above.
   */
  @Parameter(property = "tocsin.config")
  private @Nullable File config;

  /** Findings that are known and not told again. */
  @Parameter(property = "tocsin.baseline")
  private @Nullable File baseline;

  /** The folder of the module. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  /** Does nothing. */
  @Parameter(property = "tocsin.skip", defaultValue = "false")
  private boolean skip;

  /** What the definitions need. */
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
  private List<String> classPath;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    // A module without classes has no folder for them.
    List<Path> needed =
        classPath.stream()
            .map(Path::of)
            .filter(path -> Files.exists(path) && !path.equals(definitions.toPath()))
            .toList();
    try {
      run(
          new DefinitionLocation(definitions.toPath(), Optional.ofNullable(definition), needed),
          settings(),
          output.toPath());
    } catch (LoadException e) {
      throw new MojoExecutionException(told(e.diagnostics()));
    } catch (OutputException | ReportException | SettingsException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private Settings settings() {
    Optional<Path> file =
        config == null ? SettingsFile.find(basedir.toPath()) : Optional.of(config.toPath());
    Settings settings = file.map(SettingsFile::read).orElseGet(Settings::standard);
    return baseline == null ? settings : settings.withBaseline(baseline.toPath());
  }

  /** What the goal does. */
  abstract void run(DefinitionLocation location, Settings settings, Path folder)
      throws LoadException, MojoExecutionException, MojoFailureException;

  /** The folder of the module. */
  Path basedir() {
    return basedir.toPath();
  }

  /** Tells each finding, as loud as it weighs. */
  void tell(Findings findings) {
    for (Diagnostic finding : findings.all()) {
      String text = DiagnosticRenderer.render(finding);
      switch (finding.level()) {
        case ERROR -> getLog().error(text);
        case WARNING -> getLog().warn(text);
        case INFO -> getLog().info(text);
      }
    }
  }

  /** Tells how each file differs. */
  void tell(List<FileDrift> files) {
    for (FileDrift file : files) {
      getLog().error(file.kind() + ": " + file.path() + "\n" + file.diff());
    }
  }

  /** A failure that counts the findings told before. */
  static MojoFailureException failure(Findings findings) {
    return new MojoFailureException(
        count(findings.count(Level.ERROR), "error")
            + " and "
            + count(findings.count(Level.WARNING), "warning")
            + " in the definitions");
  }

  /** {@code 1 file}, {@code 2 files}. */
  static String count(long number, String singular) {
    return number + " " + singular + (number == 1 ? "" : "s");
  }

  private static String told(List<Diagnostic> diagnostics) {
    return "the definitions can't be loaded\n" + DiagnosticRenderer.render(diagnostics);
  }
}
