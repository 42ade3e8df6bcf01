package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import java.util.stream.Stream;

/** Words of a notification that are no template. */
public final class InvalidNotification implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/invalid-notification",
        Level.ERROR,
        "notification template that Alertmanager refuses",
        "Alertmanager does not start with a template that it can't read, or that calls a function"
            + " which it does not have.",
        "Write it as Go's text/template would read it. Braces that are meant as such are written {{"
            + " `{{` }}.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Words.of(context).stream()
        .flatMap(words -> words.refusal().stream().map(refusal -> finding(words, refusal)));
  }

  private Diagnostic finding(Words words, GoTemplateException refusal) {
    return words.point(
        info().finding("`" + words.template().name() + "` is no template"),
        refusal.span(),
        refusal.problem());
  }
}
