package dev.tocsin.pipeline.explain;

import dev.tocsin.check.Checks;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What there is to read about a check.
 *
 * @param id its stable slug, such as {@code promql/rate-on-gauge}
 * @param level how much its findings weigh by its own standard
 * @param style whether it is a matter of house style, and off unless the settings turn it on
 * @param summary what it finds, in a few words
 */
public record CheckPage(String id, Level level, boolean style, String summary) {
  /** The folder of the pages in the jar of the checks. */
  private static final String FOLDER = "/docs/checks/";

  /** The pages of all checks, sorted by their ids. */
  public static List<CheckPage> all() {
    return Checks.all().stream().map(Check::info).map(CheckPage::of).toList();
  }

  private static CheckPage of(CheckInfo info) {
    return new CheckPage(info.id(), info.level(), info.style(), info.summary());
  }

  /** The page itself, in Markdown: why, what to do, what is found and what is not. */
  public String text() {
    try (InputStream page = Checks.class.getResourceAsStream(FOLDER + id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("the jar of the checks has no page of " + id);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
