package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.rule.Alert;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the texts of alerts say, as annotations and as labels. */
class TemplatesTest {
  private static final Alert ALERT =
      Alert.named("QueueFull").when(ShopMetrics.QUEUE.greaterThan(1000));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      nullValues = "fine",
      textBlock =
          """
          {{ $value | humanise }}          => humanise
          {{ $valeu }}                     => $valeu
          {{ if true }}                    => {{ if true }}
          {{ $labels.topic | toUpper }}    => fine
          {{ .Anything.else }}             => fine
          no } template {                  => fine
          """)
  void areTemplates(String text, String wrong) {
    Alert alert = ALERT.summary(text).label(Shop.TEAM, text);

    List<String> found = Found.underlined("alert/invalid-template", Shop.with(alert));

    assertThat(found)
        .hasSize(wrong == null ? 0 : 2)
        .allSatisfy(part -> assertThat(wrong).contains(part));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\0',
      nullValues = "fine",
      textBlock =
          """
          {{ $value }}                               => $value       => $value
          {{ $value | humanize }}                    => fine         => $value | humanize
          {{ if gt $value 9.0 }}a{{ end }}           => fine         => fine
          {{ $labels.topic }}                        => fine         => fine
          {{ "$value" }}                             => fine         => fine
          {{ $value | humanise }} {{ $value }}       => fine         => fine
          """)
  void tellTheValueWhereItBelongs(String text, String raw, String inLabel) {
    Alert annotated = ALERT.summary(text);
    Alert labelled = ALERT.label(Shop.TEAM, text);

    assertThat(Found.underlined("alert/raw-value", Shop.with(annotated)))
        .isEqualTo(raw == null ? List.of() : List.of(raw));
    assertThat(Found.by("alert/raw-value", Shop.with(labelled))).isEmpty();
    assertThat(Found.underlined("alert/value-in-label", Shop.with(labelled)))
        .isEqualTo(inLabel == null ? List.of() : List.of(inLabel));
    assertThat(Found.by("alert/value-in-label", Shop.with(annotated))).isEmpty();
  }
}
