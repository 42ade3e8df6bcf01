package dev.tocsin.pipeline.load;

import dev.tocsin.model.MonitoringDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The classes of some definitions, loaded apart from Tocsin's own and from those of other
 * definitions.
 */
class DefinitionClasses extends URLClassLoader {
  /** Names the definitions of a jar or of a folder of classes, one in each line. */
  static final String SERVICE_FILE = "META-INF/services/" + MonitoringDefinition.class.getName();

  private final Path place;

  DefinitionClasses(Path place, List<Path> classPath) {
    super(urls(classPath), MonitoringDefinition.class.getClassLoader());
    this.place = place;
  }

  static DefinitionClasses ofJar(Path jar, List<Path> classPath) throws LoadException, IOException {
    try {
      new ZipFile(jar.toFile()).close();
      return ofFolder(jar, classPath);
    } catch (ZipException e) {
      throw LoadException.of(jar + " is no jar: " + e.getMessage(), "build it again");
    }
  }

  static DefinitionClasses ofFolder(Path folder, List<Path> classPath) {
    List<Path> all = new ArrayList<>(List.of(folder));
    all.addAll(classPath);
    return new DefinitionClasses(folder, all);
  }

  /** Where the classes come from. */
  Path place() {
    return place;
  }

  /** The names of the classes that are said to be definitions. */
  Set<String> definitions() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    URL services = findResource(SERVICE_FILE);
    if (services != null) {
      try (InputStream in = services.openStream()) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(names::add);
      }
    }
    return names;
  }

  private static URL[] urls(List<Path> paths) {
    return paths.stream().map(DefinitionClasses::url).toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("a path is always a URL", e);
    }
  }
}
