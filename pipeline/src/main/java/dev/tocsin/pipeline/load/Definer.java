package dev.tocsin.pipeline.load;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.model.definition.DefinitionException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a definition, whatever it does. */
final class Definer {
  private static final Pattern CLASS_FILE_VERSION = Pattern.compile("class file version (\\d+)");

  /** Class files of Java N have the version N + 44. */
  private static final int JAVA_0 = 44;

  private Definer() {}

  /**
   * What the definition of this name builds.
   *
   * @throws LoadException if the class is none, or fails
   */
  static Monitoring define(DefinitionClasses classes, String className) throws LoadException {
    try {
      Class<?> type = classes.loadClass(className);
      if (!MonitoringDefinition.class.isAssignableFrom(type)) {
        throw LoadException.of(
            "`" + className + "` is no definition",
            "have it implement " + MonitoringDefinition.class.getName());
      }
      MonitoringDefinition definition =
          type.asSubclass(MonitoringDefinition.class).getConstructor().newInstance();
      return Optional.ofNullable(definition.define())
          .orElseThrow(
              () -> LoadException.of("`" + className + "` defines null", "return a Monitoring"));
    } catch (ClassNotFoundException e) {
      throw LoadException.of(
          "there is no class `" + className + "` at " + classes.place(),
          "mend its name in " + DefinitionClasses.SERVICE_FILE);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw LoadException.of(
          "`" + className + "` can't be made",
          "make it a public class that is not abstract, with a public constructor without"
              + " parameters");
    } catch (UnsupportedClassVersionError e) {
      throw LoadException.of(
          tooNew(e), "run Tocsin with that Java, or compile for this one: javac --release");
    } catch (InvocationTargetException e) {
      throw failed(className, classes, e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      // The definition is foreign code, which can fail in any way; an error of the machine itself
      // is not its fault.
      throw failed(className, classes, e);
    }
  }

  private static LoadException failed(
      String className, DefinitionClasses classes, Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = failure; each != null && !causes.contains(each); each = each.getCause()) {
      if (each instanceof DefinitionException refused) {
        return new LoadException(List.of(refused.diagnostic()));
      }
      causes.add(each);
    }
    Throwable root = causes.get(causes.size() - 1);
    if (root instanceof UnsupportedClassVersionError tooNew) {
      return LoadException.of(
          tooNew(tooNew), "run Tocsin with that Java, or compile for this one: javac --release");
    }
    Diagnostic diagnostic =
        LoadException.diagnostic("`" + className + "` failed with " + root)
            .about(
                "",
                causes.stream()
                    .flatMap(each -> place(each, classes).stream())
                    .reduce((a, b) -> b)
                    .orElse(Origin.UNKNOWN));
    if (root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException) {
      return new LoadException(
          List.of(
              diagnostic.fixedBy(
                  "a class that it needs is missing: add its jar to the class path")));
    }
    return new LoadException(List.of(diagnostic.fixedBy("mend what the definition does there")));
  }

  /** The first line of the definitions' own code in a stack trace. */
  private static Optional<Origin> place(Throwable failure, DefinitionClasses classes) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> isOwn(frame.getClassName(), classes))
        .findFirst()
        .map(
            frame ->
                Origin.of(
                    frame.getClassName(),
                    String.valueOf(frame.getFileName()),
                    Math.max(0, frame.getLineNumber())));
  }

  private static boolean isOwn(String className, DefinitionClasses classes) {
    try {
      return classes.equals(Class.forName(className, false, classes).getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static String tooNew(UnsupportedClassVersionError error) {
    String message = String.valueOf(error.getMessage());
    Matcher version = CLASS_FILE_VERSION.matcher(message);
    String needed =
        version.find() ? "Java " + (Integer.parseInt(version.group(1)) - JAVA_0) : "a newer Java";
    String name = message.replaceFirst(" .*", "").replace('/', '.');
    return "`" + name + "` needs " + needed + ", this is Java " + Runtime.version().feature();
  }
}
