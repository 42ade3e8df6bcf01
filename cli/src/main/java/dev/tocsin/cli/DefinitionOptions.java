package dev.tocsin.cli;

import dev.tocsin.pipeline.load.DefinitionLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the definitions are. */
final class DefinitionOptions {
  @Option(
      names = {"-d", "--definitions"},
      paramLabel = "PATH",
      defaultValue = "definitions",
      description = {
        "A jar, a folder of classes, a folder of Java sources, or the folder of a Maven module with"
            + " such sources.",
        "Default: ${DEFAULT-VALUE}"
      })
  private Path path = Path.of("definitions");

  @Option(
      names = "--definition",
      paramLabel = "CLASS",
      description = "Which definition is meant, if there are several.")
  private @Nullable String className;

  @Option(
      names = "--classpath",
      paramLabel = "PATHS",
      split = "${sys:path.separator}",
      hideParamSyntax = true,
      description =
          "Jars and folders of classes that the definitions need, separated by"
              + " `${sys:path.separator}`.")
  private List<Path> classPath = List.of();

  DefinitionLocation location() {
    return new DefinitionLocation(path, Optional.ofNullable(className), classPath);
  }
}
