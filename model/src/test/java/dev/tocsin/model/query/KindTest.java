package dev.tocsin.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a metric decides what can be asked of it: javac refuses the rest. */
class KindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GAUGE.greaterThan(1)",
        "GAUGE.sum().by(LABEL)",
        "GAUGE.over(WINDOW).delta()",
        "COUNTER.rate(WINDOW).greaterThan(1)",
        "COUNTER.where(LABEL.is(\"a\")).increase(WINDOW)",
        "HISTOGRAM.rate(WINDOW).sumBy(LABEL).quantile(0.9).greaterThan(1)",
        "HISTOGRAM.rate(WINDOW).mean()",
        "NATIVE.rate(WINDOW).sum().quantile(0.9)",
        "SUMMARY.quantile(0.9).max()",
        "INFO.count().by(LABEL)",
        "STATES.in(\"ready\").min()",
        "GAUGE.plus(GAUGE.max().asScalar())",
      })
  void javacAccepts(String expression) {
    assertThat(errors(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GAUGE.rate(WINDOW)",
        "GAUGE.increase(WINDOW)",
        "GAUGE.quantile(0.9)",
        "COUNTER.greaterThan(1)",
        "COUNTER.sum()",
        "COUNTER.over(WINDOW).delta()",
        "COUNTER.quantile(0.9)",
        "HISTOGRAM.greaterThan(300)",
        "HISTOGRAM.sum()",
        "HISTOGRAM.quantile(0.9)",
        "HISTOGRAM.rate(WINDOW).greaterThan(1)",
        "COUNTER.rate(WINDOW).rate(WINDOW)",
        "NATIVE.greaterThan(1)",
        "NATIVE.sum()",
        "NATIVE.quantile(0.9)",
        "NATIVE.rate(WINDOW).greaterThan(1)",
        "SUMMARY.sum()",
        "SUMMARY.rate(WINDOW).quantile(0.9)",
        "INFO.rate(WINDOW)",
        "INFO.over(WINDOW).rate()",
        "STATES.greaterThan(0)",
        "STATES.rate(WINDOW)",
        "GAUGE.over(WINDOW).greaterThan(1)",
        "GAUGE.max().asScalar().by(LABEL)",
        "Alert.named(\"A\").severity(Severity.CRITICAL)",
        "Alert.named(\"A\").when(GAUGE)",
      })
  void javacRefuses(String expression) {
    assertThat(errors(expression))
        .singleElement()
        .asString()
        .containsAnyOf("cannot find symbol", "incompatible types");
  }

  @TempDir private static Path classes;

  private static List<String> errors(String expression) {
    String source =
        """
        import dev.tocsin.model.label.Label;
        import dev.tocsin.model.metric.*;
        import dev.tocsin.model.query.*;
        import dev.tocsin.model.rule.*;
        import java.time.Duration;

        class Snippet {
          static final Label LABEL = Label.named("label");
          static final Gauge GAUGE = Gauge.named("gauge");
          static final Counter COUNTER = Counter.named("counter_total");
          static final Histogram HISTOGRAM = Histogram.named("histogram");
          static final NativeHistogram NATIVE = NativeHistogram.named("native");
          static final Summary SUMMARY = Summary.named("summary");
          static final Info INFO = Info.named("info");
          static final StateSet STATES = StateSet.named("states");
          static final Window WINDOW = Window.of(Duration.ofMinutes(5));
          static final Object ASKED = %s;
        }
        """
            .formatted(expression);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            null,
            found,
            List.of(
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                "-Xdiags:compact"),
            null,
            List.of(new Source(source)))
        .call();
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
