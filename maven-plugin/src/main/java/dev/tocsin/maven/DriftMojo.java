package dev.tocsin.maven;

import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Drift;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares the generated files with what the definitions ask for, and fails where they differ. */
@Mojo(
    name = "drift",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class DriftMojo extends TocsinMojo {
  @Override
  void run(DefinitionLocation location, Settings settings, Path folder)
      throws LoadException, MojoFailureException {
    Drift drift = Pipeline.drift(location, settings, folder);
    if (drift.findings().haveErrors()) {
      tell(drift.findings());
      throw failure(drift.findings());
    }
    if (!drift.isNone()) {
      tell(drift.files());
      throw new MojoFailureException(
          count(drift.files().size(), "file") + " drifted: run tocsin:generate");
    }
  }
}
