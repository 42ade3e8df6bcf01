package dev.tocsin.pipeline.load;

import dev.tocsin.model.MonitoringDefinition;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Classes that were compiled in memory. */
final class CompiledSources extends DefinitionClasses {
  private final Map<String, byte[]> bytecode;

  /**
   * @param resources the folder with what the classes read besides; need not exist
   * @param bytecode the compiled classes by binary name
   */
  CompiledSources(Path resources, List<Path> classPath, Map<String, byte[]> bytecode) {
    super(resources, classPath);
    this.bytecode = Map.copyOf(bytecode);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = bytecode.get(name);
    return code == null ? super.findClass(name) : defineClass(name, code, 0, code.length);
  }

  @Override
  boolean isOwn(String className) {
    return bytecode.containsKey(className);
  }

  /** Sources need not be listed: every class counts that is a definition and stands for itself. */
  @Override
  Set<String> definitions() {
    Set<String> names = new TreeSet<>();
    for (String name : bytecode.keySet()) {
      try {
        if (isDefinition(loadClass(name))) {
          names.add(name);
        }
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("a class that was just compiled is missing: " + name, e);
      }
    }
    return names;
  }

  private static boolean isDefinition(Class<?> type) {
    boolean partOfAnother =
        type.isAnonymousClass()
            || type.isLocalClass()
            || (type.isMemberClass() && !Modifier.isStatic(type.getModifiers()));
    return MonitoringDefinition.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers())
        && !partOfAnother;
  }
}
