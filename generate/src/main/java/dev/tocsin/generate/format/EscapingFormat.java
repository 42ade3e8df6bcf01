package dev.tocsin.generate.format;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** An output format of templates that escapes code point by code point. */
abstract class EscapingFormat extends CommonMarkupOutputFormat<Escaped> {
  private final String name;

  EscapingFormat(String name) {
    this.name = name;
  }

  /** What stands for a code point. */
  abstract String escape(int codePoint);

  @Override
  public final String getName() {
    return name;
  }

  @Override
  public final @Nullable String getMimeType() {
    return null;
  }

  @Override
  public final String escapePlainText(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(codePoint -> escaped.append(escape(codePoint)));
    return escaped.toString();
  }

  @Override
  public final void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public final boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  protected final Escaped newTemplateMarkupOutputModel(
      @Nullable String plain, @Nullable String markup) {
    return new Escaped(this, plain, markup);
  }
}
