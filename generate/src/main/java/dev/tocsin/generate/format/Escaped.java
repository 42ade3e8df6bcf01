package dev.tocsin.generate.format;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** A text that is already escaped for one format. */
final class Escaped extends CommonTemplateMarkupOutputModel<Escaped> {
  private final EscapingFormat format;

  Escaped(EscapingFormat format, @Nullable String plain, @Nullable String markup) {
    super(plain, markup);
    this.format = format;
  }

  @Override
  public CommonMarkupOutputFormat<Escaped> getOutputFormat() {
    return format;
  }
}
