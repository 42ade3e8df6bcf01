package dev.tocsin.promql.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      nullValues = "-",
      value = {
        "abc abc ab",
        "a.c axc ac",
        "a* aaa b",
        "a+ a -",
        "a? - aa",
        "a{2,3} aaa aaaa",
        "a{2} aa a",
        "a{2,} aaaa a",
        "a|bc bc b",
        "(a|b)c bc c",
        "[a-c]x bx dx",
        "[^a-c]x dx bx",
        "[]a]+ ]a b",
        "\\d+ 42 4a",
        "\\w-\\W a-! a-a",
        "[[:alpha:]]+ ab a1",
        "[\\d.]+ 1.2 1,2",
        "\\p{Greek} \u03b1 a",
        "\\pL\\PL a1 11",
        "\\Qa.b\\E a.b axb",
        "\\x41\\x{42} AB ab",
        "\\101 A a",
        "(?i)abc aBC abd",
        "(?i:a)b Ab AB",
        "(?i).*[a-c]+ xAB xd",
        "(?:a|b)+ abab abc",
        "^ab$ ab abc",
        "a\\b a ab",
        "\\.\\- .- ab",
        "(?P<n>a)(?<m>b) ab a",
        "x{ x{ x",
        "(a*)* aaa b",
      })
  void matchesWholeTexts(String regex, String yes, String no) throws RegexException {
    Regex parsed = Regex.of(regex);
    Regex.check(regex);
    assertThat(parsed.matches(yes == null ? "" : yes)).isTrue();
    if (no != null) {
      assertThat(parsed.matches(no)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-",
        "[",
        "(",
        ")",
        "*a",
        "a**",
        "a|*",
        "(?i)*",
        "(?i",
        "(?:a",
        "(?i:+)",
        "+",
        "(?=a)",
        "(?",
        "\\",
        "\\q",
        "\\1",
        "[z-a]",
        "[[:foo:]]",
        "\\p{Foo}",
        "a{1001}",
        "a{3,2}",
        "(a{500}){3}",
        "\\x4",
        "(?P<>a)",
        "(?i-)",
        "\\C",
        "\\Z"
      })
  void refusesWhatRe2Refuses(String regex) {
    assertThatThrownBy(() -> Regex.check(regex)).isInstanceOf(RegexException.class);
    assertThatThrownBy(() -> Regex.of(regex)).isInstanceOf(RegexException.class);
  }

  /** What looks right at first sight is right: the parser is never asked then. */
  @Property(tries = 5000)
  void refusesNothingThatLooksRight(
      @ForAll
          @CharRange(from = '(', to = '.')
          @Chars({'a', '?', ':', 'i', '[', ']', '|', '^', '\\'})
          String regex)
      throws RegexException {
    if (PlainRegex.isRight(regex)) {
      assertThat(RegexParser.parse(regex)).isNotNull();
    }
  }

  @Test
  void listsTheTextsOfFiniteExpressions() throws RegexException {
    assertThat(Regex.of("a|b|c").texts(10)).containsExactly("a", "b", "c");
    assertThat(Regex.of("a(b|c)?").texts(10)).containsExactly("a", "ab", "ac");
    assertThat(Regex.of("[12]{2}").texts(10)).containsExactly("11", "12", "21", "22");
    assertThat(Regex.of("^a$").texts(10)).containsExactly("a");
    assertThat(Regex.of("a.").texts(10)).isNull();
    assertThat(Regex.of("a*").texts(10)).isNull();
    assertThat(Regex.of("[a-z]").texts(10)).isNull();
  }

  @Test
  void dotMatchesLineFeeds() throws RegexException {
    assertThat(Regex.of(".*").matches("a\nb")).isTrue();
    assertThat(Regex.of("(?-s:.*)").matches("a\nb")).isFalse();
  }

  @Test
  void takesLinearTime() throws RegexException {
    assertThat(Regex.of("(a*)*b").matches("a".repeat(10_000))).isFalse();
  }
}
