package de.vertragswerk.rendering.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML part of a few elements. */
final class SmallXml {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  SmallXml(String root) {
    open(root);
  }

  SmallXml open(String name) {
    endTag();
    xml.append('<').append(name);
    inTag = true;
    open.push(name);
    return this;
  }

  /** Only directly after the element was opened. */
  SmallXml attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  SmallXml text(String text) {
    endTag();
    xml.append(escaped(text));
    return this;
  }

  SmallXml close() {
    endTag();
    xml.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing but text; none when there is no text. */
  SmallXml textUnlessEmpty(String name, String text) {
    return text.isEmpty() ? this : open(name).text(text).close();
  }

  byte[] toBytes() {
    while (!open.isEmpty()) {
      close();
    }
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  /** Line ends as references, since a reader of XML would make one of two. */
  private static String escaped(String text) {
    return LegalText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
