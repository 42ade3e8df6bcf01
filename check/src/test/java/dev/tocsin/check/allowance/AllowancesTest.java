package dev.tocsin.check.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.rule.Alert;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllowancesTest {
  private static final LocalDate TODAY = LocalDate.of(2030, 5, 17);
  private static final CheckSettings SETTINGS = CheckSettings.standard(TODAY);
  private static final String NO_RUNBOOK = "alert/no-runbook";
  private static final Alert ALERT =
      Alert.named("QueueFull").when(ShopMetrics.QUEUE.greaterThan(1000));

  private static List<String> found(Alert alert, CheckSettings settings) {
    return Checker.check(Shop.with(alert), settings).stream().map(Diagnostic::id).toList();
  }

  @Test
  void allowOneCheckAtOnePlace() {
    assertThat(found(ALERT, SETTINGS)).containsExactly(NO_RUNBOOK);
    assertThat(found(ALERT.allow(NO_RUNBOOK, "a test"), SETTINGS)).isEmpty();
    assertThat(found(ALERT.allow("alert/dropped-label", "a test"), SETTINGS))
        .containsExactly(NO_RUNBOOK, UnusedAllowance.ID);
  }

  @Test
  void holdUpToTheirLastDay() {
    assertThat(found(ALERT.allow(NO_RUNBOOK, "a test", TODAY), SETTINGS)).isEmpty();
    assertThat(found(ALERT.allow(NO_RUNBOOK, "a test", TODAY.minusDays(1)), SETTINGS))
        .containsExactly(NO_RUNBOOK);
  }

  @Test
  void areNotUnusedWhereTheirCheckIsOff() {
    Alert good = ALERT.runbook("queue-full").allow(NO_RUNBOOK, "a test");
    assertThat(found(good, SETTINGS)).containsExactly(UnusedAllowance.ID);
    assertThat(found(good, SETTINGS.level(NO_RUNBOOK, Optional.empty()))).isEmpty();
    assertThat(found(good, SETTINGS.level(UnusedAllowance.ID, Optional.empty()))).isEmpty();
  }

  @Test
  void nameACheckThatThereIs() {
    assertThat(Checker.check(Shop.with(ALERT.runbook("x").allow("alert/no-runbok", "a test"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("there is no check `alert/no-runbok` to allow");
              assertThat(finding.fix()).isEqualTo("Did you mean `alert/no-runbook`?");
            });
  }

  @Test
  void needAReason() {
    assertThatThrownBy(() -> ALERT.allow(NO_RUNBOOK, " "))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("the reason of an allowance");
  }

  @Test
  void settingsChangeTheWeight() {
    assertThat(
            Checker.check(
                Shop.with(ALERT),
                WrittenTexts.NONE,
                SETTINGS.level(NO_RUNBOOK, Optional.of(Level.ERROR))))
        .extracting(Diagnostic::level)
        .containsExactly(Level.ERROR);
  }
}
