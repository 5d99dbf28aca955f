package de.vertragswerk.rendering.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML part of a few elements. */
final class SmallXml {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder xml = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  SmallXml(String root) {
    xml.append(DECLARATION);
    open(root);
  }

  private SmallXml() {}

  /** Elements without a root, to be put into another part. */
  static SmallXml fragment() {
    return new SmallXml();
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

  /** An element with nothing but one attribute. */
  SmallXml empty(String name, String attribute, String value) {
    return open(name).attribute(attribute, value).close();
  }

  /** What was written so far, with all elements closed. */
  String closed() {
    while (!open.isEmpty()) {
      close();
    }
    return xml.toString();
  }

  byte[] toBytes() {
    return closed().getBytes(StandardCharsets.UTF_8);
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }

  /** Line ends as references, since a reader of XML would make one of two. */
  static String escaped(String text) {
    return LegalText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
