package dev.tocsin.maven;

import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Proves the definitions and tells what is wrong with them. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class ValidateMojo extends TocsinMojo {
  @Override
  void run(DefinitionLocation location, Settings settings, Path folder)
      throws LoadException, MojoFailureException {
    Findings findings = Pipeline.validate(location, settings);
    tell(findings);
    if (findings.fail()) {
      throw failure(findings);
    }
  }
}
