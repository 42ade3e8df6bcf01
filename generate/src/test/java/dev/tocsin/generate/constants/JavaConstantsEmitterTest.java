package dev.tocsin.generate.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenMetrics;
import dev.tocsin.generate.KitchenSink;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaConstantsEmitterTest {
  private static final String PACKAGE = "kitchen_sink.metrics";

  @TempDir static Path folder;
  private static URLClassLoader classes;

  /** With all lints and all checks of Javadoc, and whatever the encoding. */
  @BeforeAll
  static void compiles() throws Exception {
    Emitted emitted = Emitted.by(new JavaConstantsEmitter(), KitchenSink.monitoring());
    emitted.writtenTo(folder);
    assertThat(emitted.tree().byPath().keySet())
        .containsExactly(
            "java/kitchen_sink/metrics/AwkwardMetrics.java",
            "java/kitchen_sink/metrics/KitchenMetrics.java");
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-Xdoclint:all,-missing",
              "-encoding",
              "US-ASCII",
              "-d",
              folder.toString());
      boolean fine =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(
                      emitted.tree().byPath().keySet().stream().map(folder::resolve).toList()))
              .call();
      assertThat(fine).as(messages.toString()).isTrue();
    }
  }

  @BeforeAll
  static void opens() throws IOException {
    classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  @AfterAll
  static void closes() throws IOException {
    classes.close();
  }

  @Test
  void textsAreWhatTheDefinitionsSay() throws Exception {
    Class<?> metric = nested("KitchenMetrics", "Temperature");

    assertThat(constant(metric, "NAME")).isEqualTo("kitchen_oven_celsius");
    assertThat(constant(metric, "HELP")).isEqualTo(KitchenMetrics.TEMPERATURE.help());
    assertThat(constant(metric, "UNIT")).isEqualTo("celsius");
    assertThat(constant(metric, "LABEL_OVEN")).isEqualTo("oven");
  }

  @Test
  void labelsAndBucketsComeInTheirOrderAndAnew() throws Exception {
    Class<?> dishes = nested("KitchenMetrics", "Dishes");
    String[] labels = (String[]) dishes.getMethod("labelNames").invoke(null);
    labels[0] = "changed";

    assertThat((String[]) dishes.getMethod("labelNames").invoke(null))
        .containsExactly("dish", "oven");
    assertThat((double[]) nested("KitchenMetrics", "Cooking").getMethod("buckets").invoke(null))
        .containsExactly(0.005, 0.5, 1, 60, 1e9);
  }

  @Test
  void whatAMetricDoesNotHaveIsNotThere() throws Exception {
    Class<?> waiting = nested("KitchenMetrics", "Waiting");

    assertThat(Arrays.stream(waiting.getFields()).map(field -> field.getName()))
        .containsExactlyInAnyOrder("NAME", "HELP");
    assertThat(Arrays.stream(waiting.getDeclaredMethods())).isEmpty();
  }

  @Test
  void namesThatMeanSomethingElseAreChanged() throws Exception {
    assertThat(Arrays.stream(load("AwkwardMetrics").getDeclaredClasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrder("String_", "AwkwardMetrics_", "AB", "Ab_", "None");
    assertThat(constant(nested("AwkwardMetrics", "Ab_"), "LABEL_X_")).isEqualTo("X");
  }

  @Test
  void aPackageIsAlwaysAName() {
    assertThat(JavaConstantsEmitter.packageName("ecompulse")).isEqualTo("ecompulse.metrics");
    assertThat(JavaConstantsEmitter.packageName("My.Shop-2")).isEqualTo("my_shop_2.metrics");
    assertThat(JavaConstantsEmitter.packageName("2shop")).isEqualTo("_2shop.metrics");
    assertThat(JavaConstantsEmitter.packageName("new")).isEqualTo("_new.metrics");
  }

  private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
    int modifiers = type.getField(name).getModifiers();
    assertThat(Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers)).isTrue();
    return type.getField(name).get(null);
  }

  private static Class<?> nested(String outer, String name) throws ClassNotFoundException {
    return load(outer + "$" + name);
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return classes.loadClass(PACKAGE + "." + name);
  }
}
