package dev.tocsin.generate.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenSink;
import org.junit.jupiter.api.Test;

class NotificationTemplateEmitterTest {
  private static final String PATH = "monitoring/alertmanager/templates/kitchen-sink.tmpl";

  private final String text =
      Emitted.by(new NotificationTemplateEmitter(), KitchenSink.monitoring()).text(PATH);

  @Test
  void bodiesAreWrittenAsTheyAre() {
    assertThat(text)
        .contains(
            """
            {{ define "kitchen.text" }}{{ range .Alerts }}
            *{{ .Annotations.summary }}* <b>&amp;
            {{ end }}{{ end }}
            """);
  }

  @Test
  void aTemplateThatIsUsedButNotListedIsThereToo() {
    assertThat(text).contains("{{ define \"kitchen.link\" }}{{ .ExternalURL }}{{ end }}\n");
  }

  @Test
  void eachIsThereOnce() {
    assertThat(text.split("define \"kitchen.title\"", -1)).hasSize(2);
  }
}
