package dev.tocsin.pipeline.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A small project in a folder: Java sources, compiled or packed as a test needs it. */
final class SampleProject {
  private final Path folder;

  SampleProject(Path folder) {
    this.folder = folder;
  }

  /** A definition of this name whose method {@code define} has this body. */
  static String definition(String className, String body) {
    return """
    import dev.tocsin.model.*;

    public class %s implements MonitoringDefinition {
      @Override
      public Monitoring define() {
        %s
      }
    }
    """
        .formatted(className, body);
  }

  /** A definition of this name that works. */
  static String definition(String className) {
    return definition(className, "return Monitoring.named(\"" + className + "\");");
  }

  SampleProject write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
    return this;
  }

  /** Compiles all sources and lists the definitions in the services file. */
  Path classes(String... definitions) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-g",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .forEach(arguments::add);
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("the sample does not compile");
    }
    Path services = classes.resolve(DefinitionClasses.SERVICE_FILE);
    Files.createDirectories(services.resolveSibling("."));
    Files.write(services, List.of(definitions));
    return classes;
  }

  /** The same as a jar. */
  Path jar(String... definitions) throws IOException {
    Path classes = classes(definitions);
    Path jar = folder.resolve("definitions.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }
}
