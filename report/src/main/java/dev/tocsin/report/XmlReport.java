package dev.tocsin.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is being written; whatever XML can't hold is written as U+FFFD. */
final class XmlReport {
  /** What writes the elements of a document. */
  interface Body {
    void write(XmlReport xml) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;

  private XmlReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document. */
  static void write(Writer out, Body body) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      body.write(new XmlReport(xml));
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element with attributes, each a name and a value. */
  XmlReport start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
    return this;
  }

  /** Writes a text into the element. */
  XmlReport text(String text) throws XMLStreamException {
    xml.writeCharacters(clean(text));
    return this;
  }

  /** Ends the element, and its line. */
  XmlReport end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
    return this;
  }

  private static String clean(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(c -> isCharacter(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The production Char of XML 1.0. */
  private static boolean isCharacter(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
