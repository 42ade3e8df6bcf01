package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.gotemplate.syntax.StringLiteral;
import dev.tocsin.gotemplate.syntax.TemplateCall;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of a notification that call others which are nowhere defined. */
public final class UndefinedTemplate implements Check {
  /** Alertmanager brings these, such as {@code slack.default.title} and {@code __subject}. */
  private static final Pattern BROUGHT = Pattern.compile("__.*|.+\\.default\\..+");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/undefined-template",
        Level.ERROR,
        "call of a notification template that is not defined",
        "Alertmanager finds out when it has something to tell, and tells nobody.",
        "Correct the name, or list the template at the routing: `.templates(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<Words> all = Words.of(context);
    Set<String> defined =
        all.stream()
            .flatMap(words -> words.names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return all.stream()
        .flatMap(
            words ->
                words.reader().stream()
                    .flatMap(reader -> reader.calls().stream())
                    .map(TemplateCall::name)
                    .filter(name -> !defined.contains(name.value()))
                    .filter(name -> !BROUGHT.matcher(name.value()).matches())
                    .map(name -> finding(words, name, defined)));
  }

  private Diagnostic finding(Words words, StringLiteral name, Set<String> defined) {
    String hint =
        DidYouMean.nearest(name.value(), defined)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("is not defined");
    return words.point(
        info().finding("no template is named `" + name.value() + "`"), name.span(), hint);
  }
}
