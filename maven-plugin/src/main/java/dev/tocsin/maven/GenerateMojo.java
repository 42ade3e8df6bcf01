package dev.tocsin.maven;

import dev.tocsin.generate.tree.Plan.Applied;
import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Generation;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Proves the definitions and writes what they ask for: all of it or nothing. */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class GenerateMojo extends TocsinMojo {
  /** Overwrites files that were edited by hand, or that something else wrote. */
  @Parameter(property = "tocsin.force", defaultValue = "false")
  private boolean force;

  @Override
  void run(DefinitionLocation location, Settings settings, Path folder)
      throws LoadException, MojoFailureException {
    Generation generation = Pipeline.generate(location, settings, folder, force);
    tell(generation.findings());
    if (generation.findings().haveErrors()) {
      throw failure(generation.findings());
    }
    if (generation.applied().isEmpty()) {
      tell(generation.conflicts());
      throw new MojoFailureException(
          "nothing was written: move these changes into the definitions, or overwrite them with"
              + " -Dtocsin.force");
    }
    Applied applied = generation.applied().get();
    getLog()
        .info(
            applied.written().size()
                + " written, "
                + applied.unchanged()
                + " unchanged, "
                + applied.removed().size()
                + " removed");
  }
}
