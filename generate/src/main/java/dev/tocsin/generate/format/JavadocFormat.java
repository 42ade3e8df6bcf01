package dev.tocsin.generate.format;

/** What stands in a Javadoc comment: neither HTML, nor a tag, nor the comment's end. */
final class JavadocFormat extends EscapingFormat {
  static final JavadocFormat INSTANCE = new JavadocFormat();

  private static final String SPECIAL = "&<>@*/\\{}";

  private JavadocFormat() {
    super("Javadoc");
  }

  @Override
  String escape(int codePoint) {
    if (codePoint < ' ') {
      return " ";
    }
    boolean plain = codePoint <= '~' && SPECIAL.indexOf(codePoint) < 0;
    return plain ? Character.toString(codePoint) : "&#" + codePoint + ";";
  }
}
