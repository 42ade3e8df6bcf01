package dev.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {
  @Test
  void isAFormatAndPerhapsAFile() {
    assertThat(Request.parse("json")).isEqualTo(new Request(Format.JSON, Optional.empty()));
    assertThat(Request.parse("SARIF=out/a=b.sarif"))
        .isEqualTo(new Request(Format.SARIF, Optional.of(Path.of("out/a=b.sarif"))))
        .hasToString("sarif=out/a=b.sarif");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sarf=x | did you mean `sarif`?
          xml    | there is no format `xml`, only text, json, sarif, github, junit, checkstyle
          junit= | `junit=` names no file behind `=`
          ''     | there is no format ``
          """)
  void saysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> Request.parse(text)).hasMessageContaining(message);
  }
}
