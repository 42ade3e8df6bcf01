package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteOffsetsTest {
  @Test
  void countsAsUtf8Does() {
    String text = "aé€😀\u0000\u007f\u0080\u07ff\u0800\uffff\ud83d\ude00b";
    ByteOffsets bytes = new ByteOffsets(text);

    for (int i = 0;
        i <= text.length();
        i = i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1)) {
      assertThat(bytes.of(i))
          .as("%d", i)
          .isEqualTo(text.substring(0, i).getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void halfAPairIsThreeBytes() {
    ByteOffsets bytes = new ByteOffsets("\ud83dx\ude00");

    assertThat(bytes.of(1)).isEqualTo(3);
    assertThat(bytes.of(2)).isEqualTo(4);
    assertThat(bytes.of(3)).isEqualTo(7);
  }
}
