package dev.tocsin.cli;

import static dev.tocsin.cli.SampleShop.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tocsin.yaml}, a baseline and an allowance do to a finding. */
class SettingsTest {
  private static final String WITHOUT_RUNBOOK = SOURCE.replace(".runbook(\"orders-wait\")", "");
  private static final String NO_RUNBOOK = "alert/no-runbook";

  @TempDir Path temp;
  private SampleShop shop;

  @BeforeEach
  void writesDefinitions() throws IOException {
    shop = new SampleShop(temp);
    shop.define(WITHOUT_RUNBOOK);
  }

  private Run validate(String... arguments) {
    return shop.tocsin("validate", arguments);
  }

  private String settings(String text) throws IOException {
    return "--config=" + Files.writeString(temp.resolve("tocsin.yaml"), text);
  }

  @Test
  void aCheckIsTurnedOffOrWeighsMore() throws IOException {
    assertThat(validate().exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(validate().out()).contains("warning[" + NO_RUNBOOK + "]");

    Run off = validate(settings("checks: {" + NO_RUNBOOK + ": off}"));
    assertThat(off.out()).isEqualTo("nothing found\n");
    assertThat(off.exitCode()).isEqualTo(ExitCode.FINE);

    Run error = validate(settings("checks: {" + NO_RUNBOOK + ": error}"));
    assertThat(error.out()).contains("error[" + NO_RUNBOOK + "]");
  }

  @Test
  void aWarningIsToldButDoesNotFail() throws IOException {
    Run run = validate(settings("fail-on: error"));

    assertThat(run.out()).contains("warning[" + NO_RUNBOOK + "]");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void aBaselineKeepsQuietWhatIsKnown() throws IOException {
    String baseline = temp.resolve("baseline.json").toString();

    Run written = validate("--write-baseline", baseline);
    assertThat(written.out()).isEqualTo(baseline + ": 1 finding known from now on\n");
    assertThat(written.exitCode()).isEqualTo(ExitCode.FINE);

    Run known = validate("--baseline", baseline);
    assertThat(known.out()).isEqualTo("1 finding in the baseline, not told\n");
    assertThat(known.exitCode()).isEqualTo(ExitCode.FINE);

    shop.define(WITHOUT_RUNBOOK.replace("OrdersWait", "ManyOrdersWait"));
    assertThat(validate("--baseline", baseline).exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anAllowanceIsGivenWhereTheThingIsDefined() throws IOException {
    String allowed = ".severity(Severity.WARNING).allow(\"alert/no-runbook\", \"a drill\")";
    shop.define(WITHOUT_RUNBOOK.replace(".severity(Severity.WARNING)", allowed));

    assertThat(validate().out()).isEqualTo("nothing found\n");
  }

  @Test
  void wrongSettingsAreTold() throws IOException {
    Run typo = validate(settings("checks:\n  alert/no-runbok: off\n"));
    assertThat(typo.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(typo.err())
        .startsWith("tocsin: ")
        .contains("tocsin.yaml:2:3: there is no check `alert/no-runbok`")
        .contains("   = fix: did you mean `alert/no-runbook`?");

    Run missing = validate("--baseline", temp.resolve("none.json").toString());
    assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("there is no baseline");
  }
}
