package dev.tocsin.pipeline.load;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Runs a definition, whatever it does. */
final class Definer {
  private Definer() {}

  /**
   * What the definition of this name builds.
   *
   * @throws LoadException if the class is none, or fails
   */
  static Monitoring define(DefinitionClasses classes, String className) throws LoadException {
    @Nullable Monitoring monitoring = run(classes, className);
    if (monitoring == null) {
      throw LoadException.of("`" + className + "` defines null", "return a Monitoring");
    }
    return monitoring;
  }

  /**
   * Loading a class, making an object of it and calling it all run foreign code, which can throw
   * anything: errors, and even checked exceptions that it does not declare. Whatever it is, it is
   * the definition's failure and is told as that; so here, and nowhere else, everything is caught.
   */
  private static @Nullable Monitoring run(DefinitionClasses classes, String className)
      throws LoadException {
    try {
      return constructor(classes, className).newInstance().define();
    } catch (LoadException e) {
      throw e;
    } catch (Throwable e) {
      throw DefinitionFailure.of(className, classes, e);
    }
  }

  private static Constructor<? extends MonitoringDefinition> constructor(
      DefinitionClasses classes, String className) throws LoadException {
    Class<?> type = load(classes, className);
    if (!MonitoringDefinition.class.isAssignableFrom(type)) {
      throw LoadException.of(
          "`" + className + "` is no definition",
          "have it implement " + MonitoringDefinition.class.getName());
    }
    boolean visible =
        Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers());
    try {
      if (visible) {
        return type.asSubclass(MonitoringDefinition.class).getConstructor();
      }
    } catch (NoSuchMethodException e) {
      // Told below, together with the other reasons.
    }
    throw LoadException.of(
        "`" + className + "` can't be made",
        "make it a public class that is not abstract, with a public constructor without"
            + " parameters");
  }

  private static Class<?> load(DefinitionClasses classes, String className) throws LoadException {
    try {
      return classes.loadClass(className);
    } catch (ClassNotFoundException e) {
      if (e.getCause() != null) {
        throw LoadException.of(
            "the class `" + className + "` can't be read: " + e.getCause().getMessage(),
            "build " + classes.place() + " again");
      }
      throw LoadException.of(
          "there is no class `" + className + "` at " + classes.place(),
          "mend its name in " + DefinitionClasses.SERVICE_FILE);
    }
  }
}
