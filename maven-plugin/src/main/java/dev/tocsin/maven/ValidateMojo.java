package dev.tocsin.maven;

import dev.tocsin.diagnostic.Level;
import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.Reports;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.report.Report;
import dev.tocsin.report.ReportFile;
import dev.tocsin.report.Request;
import dev.tocsin.report.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Proves the definitions and tells what is wrong with them. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class ValidateMojo extends TocsinMojo {
  /**
   * Reports for machines, each {@code FORMAT=FILE}: text, json, sarif, github, junit or checkstyle;
   * files are relative to the module.
   */
  @Parameter(property = "tocsin.reports")
  private List<String> reports = List.of();

  /**
   * The least level of a finding that fails the build: error, warning, info or never; by default
   * what the settings say, and warning if they do not.
   */
  @Parameter(property = "tocsin.failOn")
  private @Nullable String failOn;

  /** Where Maven was called: what paths in reports are relative to. */
  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private File root;

  /** Where Java files are looked for that reports name. */
  @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
  private List<String> sources;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  @Override
  void run(DefinitionLocation location, Settings settings, Path folder)
      throws LoadException, MojoExecutionException, MojoFailureException {
    List<Request> requests = requests();
    Settings set = failOn == null ? settings : settings.withFailOn(least(failOn));
    Sources found = new Sources(root.toPath(), sources.stream().map(Path::of).toList());
    try {
      Findings findings = Pipeline.validate(location, set);
      tell(findings);
      write(Reports.of(findings, set, version, found), requests);
      if (findings.fail()) {
        throw failure(findings);
      }
    } catch (LoadException e) {
      // Machines learn of it, too: a stale report would tell them that all is well.
      write(Reports.notLoaded(e.diagnostics(), version, found), requests);
      throw e;
    }
  }

  private List<Request> requests() throws MojoExecutionException {
    List<Request> requests = new ArrayList<>();
    for (String report : reports) {
      requests.add(request(report));
    }
    return requests;
  }

  private static Request request(String report) throws MojoExecutionException {
    try {
      Request request = Request.parse(report.strip());
      if (request.file().isPresent()) {
        return request;
      }
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("tocsin.reports: " + e.getMessage());
    }
    throw new MojoExecutionException(
        "tocsin.reports: `" + report + "` names no file: write `" + report + "=FILE`");
  }

  private void write(Report report, List<Request> requests) {
    for (Request request : requests) {
      request
          .file()
          .map(file -> basedir().resolve(file))
          .ifPresent(file -> ReportFile.write(request.format(), report, file));
    }
  }

  private static Optional<Level> least(String name) throws MojoExecutionException {
    if (name.equalsIgnoreCase("never")) {
      return Optional.empty();
    }
    for (Level level : Level.values()) {
      if (name.equalsIgnoreCase(level.name())) {
        return Optional.of(level);
      }
    }
    throw new MojoExecutionException(
        "tocsin.failOn: `" + name + "` is none of error, warning, info and never");
  }
}
