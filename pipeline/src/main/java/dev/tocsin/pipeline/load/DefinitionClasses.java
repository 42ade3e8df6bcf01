package dev.tocsin.pipeline.load;

import dev.tocsin.model.MonitoringDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes of some definitions, loaded apart from Tocsin's own and from those of other
 * definitions.
 */
class DefinitionClasses extends URLClassLoader {
  /** Names the definitions of a jar or of a folder of classes, one in each line. */
  static final String SERVICE_FILE = "META-INF/services/" + MonitoringDefinition.class.getName();

  private final Path place;
  private final Set<String> definitions;

  private DefinitionClasses(Path place, Set<String> definitions, List<Path> classPath) {
    super(urls(place, classPath), MonitoringDefinition.class.getClassLoader());
    this.place = place;
    this.definitions = definitions;
  }

  /** Classes of a kind that knows its definitions itself. */
  DefinitionClasses(Path place, List<Path> classPath) {
    this(place, Set.of(), classPath);
  }

  /**
   * @throws IOException if the jar can't be read, a {@code ZipException} if it is none
   */
  static DefinitionClasses ofJar(Path jar, List<Path> classPath) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry services = zip.getEntry(SERVICE_FILE);
      if (services == null) {
        return new DefinitionClasses(jar, Set.of(), classPath);
      }
      try (InputStream in = zip.getInputStream(services)) {
        return new DefinitionClasses(jar, names(in.readAllBytes()), classPath);
      }
    }
  }

  static DefinitionClasses ofFolder(Path folder, List<Path> classPath) throws IOException {
    Path services = folder.resolve(SERVICE_FILE);
    Set<String> definitions =
        Files.exists(services) ? names(Files.readAllBytes(services)) : Set.of();
    return new DefinitionClasses(folder, definitions, classPath);
  }

  /** Where the classes come from. */
  Path place() {
    return place;
  }

  /** The names of the classes that are said to be definitions. */
  Set<String> definitions() {
    return definitions;
  }

  /** True for a class of the definitions themselves, false for one that they merely use. */
  boolean isOwn(String className) {
    try {
      CodeSource source = loadClass(className).getProtectionDomain().getCodeSource();
      return source != null && source.getLocation().sameFile(url(place));
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static Set<String> names(byte[] services) {
    Set<String> names = new LinkedHashSet<>();
    new String(services, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(names::add);
    return names;
  }

  private static URL[] urls(Path place, List<Path> classPath) {
    List<Path> all = new ArrayList<>(List.of(place));
    all.addAll(classPath);
    return all.stream().map(DefinitionClasses::url).toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("a path is always a URL", e);
    }
  }
}
