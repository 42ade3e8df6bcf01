package dev.tocsin.pipeline.load;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.DefinitionException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says why a definition failed: what was thrown, where in its code, and what to do about it. */
final class DefinitionFailure {
  private static final Pattern CLASS_FILE_VERSION = Pattern.compile("class file version (\\d+)");

  /** Class files of Java N have the version N + 44. */
  private static final int JAVA_0 = 44;

  private DefinitionFailure() {}

  static LoadException of(String className, DefinitionClasses classes, Throwable failure) {
    List<Throwable> causes = causes(failure);
    Optional<Diagnostic> refusal =
        causes.stream()
            .flatMap(
                each ->
                    each instanceof DefinitionException refused
                        ? Stream.of(refused.diagnostic())
                        : Stream.empty())
            .findFirst();
    Throwable root = causes.get(causes.size() - 1);
    return new LoadException(
        List.of(
            refusal.orElseGet(() -> explained(className, root).about("", place(causes, classes)))));
  }

  /** The failure and what led to it, the root last. */
  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable each = failure;
        each != null && !causes.contains(each);
        each = each.getCause()) {
      // Reflection's own wrapping says nothing.
      if (!(each instanceof InvocationTargetException && each.getCause() != null)) {
        causes.add(each);
      }
    }
    return causes;
  }

  private static Diagnostic explained(String className, Throwable root) {
    if (root instanceof UnsupportedClassVersionError) {
      return LoadException.diagnostic(tooNew(root))
          .fixedBy("run Tocsin with that Java, or compile for this one: javac --release");
    }
    if (isMissingClass(root)) {
      return LoadException.diagnostic(
              "`"
                  + className
                  + "` needs the class `"
                  + String.valueOf(root.getMessage()).replace('/', '.')
                  + "`, which is not there")
          .fixedBy("add its jar to the class path");
    }
    Diagnostic diagnostic =
        LoadException.diagnostic("`" + className + "` failed with " + text(root));
    if (root instanceof ClassFormatError) {
      return diagnostic.fixedBy("the class file is damaged: build it again");
    }
    if (root instanceof IncompatibleClassChangeError) {
      return diagnostic.fixedBy(
          "it was compiled with other versions of the classes that it uses: build it again with"
              + " these");
    }
    return diagnostic.fixedBy("mend what the definition does there");
  }

  private static boolean isMissingClass(Throwable root) {
    // The error has the same type where the class is there, but has failed to initialize before.
    return root instanceof ClassNotFoundException
        || (root instanceof NoClassDefFoundError
            && !String.valueOf(root.getMessage()).contains(" "));
  }

  private static String text(Throwable root) {
    String message = root.getMessage();
    String type = root.getClass().getName();
    return message == null ? type : type + ": " + message;
  }

  private static String tooNew(Throwable error) {
    String message = String.valueOf(error.getMessage());
    Matcher version = CLASS_FILE_VERSION.matcher(message);
    String needed =
        version.find() ? "Java " + (Integer.parseInt(version.group(1)) - JAVA_0) : "a newer Java";
    String name = message.replaceFirst(" .*", "").replace('/', '.');
    return "`" + name + "` needs " + needed + ", this is Java " + Runtime.version().feature();
  }

  /** The first line of the definitions' own code in the stack trace nearest to the root. */
  private static Origin place(List<Throwable> causes, DefinitionClasses classes) {
    return causes.stream()
        .flatMap(
            each ->
                Arrays.stream(each.getStackTrace())
                    .filter(frame -> classes.isOwn(frame.getClassName()))
                    .limit(1))
        .reduce((outer, inner) -> inner)
        .map(
            frame ->
                Origin.of(
                    frame.getClassName(),
                    String.valueOf(frame.getFileName()),
                    Math.max(0, frame.getLineNumber())))
        .orElse(Origin.UNKNOWN);
  }
}
