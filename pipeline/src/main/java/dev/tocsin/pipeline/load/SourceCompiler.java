package dev.tocsin.pipeline.load;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.promql.PromQl;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles Java sources in memory, so that definitions need no build of their own. */
final class SourceCompiler {
  private SourceCompiler() {}

  /**
   * Compiles every Java file below a folder.
   *
   * @param sources the folder, by its absolute path
   * @param resources the folder with what the definitions read besides their classes; need not
   *     exist
   * @throws LoadException if they do not compile, with every error in its place
   */
  static DefinitionClasses compile(Path sources, Path resources, List<Path> classPath)
      throws LoadException, IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw LoadException.of(
          "this Java can't compile the sources in " + sources,
          "run Tocsin with a JDK, or name a jar or a folder of classes");
    }
    List<Path> needed = new ArrayList<>(ownClassPath());
    needed.addAll(classPath);
    List<Path> javaFiles = javaFiles(sources);
    if (javaFiles.isEmpty()) {
      // javac takes no sources for a mistake in its command line.
      return new CompiledSources(resources, classPath, Map.of());
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFileManager memory = new MemoryFileManager(files)) {
      List<String> options =
          List.of("-g", "-proc:none", "-Xlint:none", "-classpath", joined(needed));
      boolean compiled =
          compiler
              .getTask(
                  null, memory, found, options, null, files.getJavaFileObjectsFromPaths(javaFiles))
              .call();
      if (!compiled) {
        throw new LoadException(
            found.getDiagnostics().stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(each -> diagnostic(each, sources))
                .toList());
      }
      return new CompiledSources(resources, classPath, memory.bytecode());
    }
  }

  private static List<Path> javaFiles(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  private static Diagnostic diagnostic(
      javax.tools.Diagnostic<? extends JavaFileObject> error, Path sources) {
    String message = error.getMessage(Locale.ROOT);
    JavaFileObject source = error.getSource();
    if (source == null) {
      return LoadException.diagnostic(message);
    }
    String file = sources.relativize(Path.of(source.toUri())).toString();
    if (error.getPosition() == javax.tools.Diagnostic.NOPOS) {
      return LoadException.diagnostic(message).about("", Origin.of(file, file, 0));
    }
    Diagnostic diagnostic =
        LoadException.diagnostic(message)
            .about("", Origin.of(file, file, Math.toIntExact(error.getLineNumber())));
    return excerpt(error, source).map(diagnostic::pointingAt).orElse(diagnostic);
  }

  /** The line of an error, with what javac means underlined. */
  private static Optional<Excerpt> excerpt(
      javax.tools.Diagnostic<? extends JavaFileObject> error, JavaFileObject source) {
    try {
      String text = source.getCharContent(true).toString();
      // Not javac's column, which counts a tab as several.
      int position = Math.toIntExact(error.getPosition());
      int lineStart = text.lastIndexOf('\n', position - 1) + 1;
      String line = text.substring(lineStart).lines().findFirst().orElse("");
      int start = Math.min(line.length(), position - lineStart);
      int end = Math.toIntExact(error.getEndPosition()) - lineStart;
      return Optional.of(
          new Excerpt(line, new Span(start, Math.max(start, Math.min(line.length(), end))), ""));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Where the classes are that definitions are written with. */
  private static List<Path> ownClassPath() {
    return Stream.of(MonitoringDefinition.class, PromQl.class, Diagnostic.class, NullMarked.class)
        .map(type -> type.getProtectionDomain().getCodeSource())
        .map(SourceCompiler::path)
        .distinct()
        .toList();
  }

  private static Path path(CodeSource source) {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Tocsin's own classes are in no file: " + source, e);
    }
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
