package de.vertragswerk.rendering.html;

import de.vertragswerk.rendering.html.Attributes.Attribute;

/** Writes elements and literal text; the only place where markup is made of words. */
final class HtmlWriter {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder html = new StringBuilder();

  /** An element inside a line. */
  HtmlWriter element(String name, Attributes attributes, Runnable content) {
    open(name, attributes);
    content.run();
    html.append("</").append(name).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  HtmlWriter element(String name, Attributes attributes, String text) {
    return element(name, attributes, () -> text(text));
  }

  /** An element on lines of its own, for people who read the source. */
  HtmlWriter block(String name, Attributes attributes, Runnable content) {
    return element(name, attributes, content).newLine();
  }

  /** A paragraph-like element: text on a line of its own. */
  HtmlWriter block(String name, Attributes attributes, String text) {
    return block(name, attributes, () -> text(text));
  }

  /** An element that never has content, such as {@code br}. */
  HtmlWriter empty(String name, Attributes attributes) {
    return open(name, attributes);
  }

  HtmlWriter newLine() {
    html.append('\n');
    return this;
  }

  private HtmlWriter open(String name, Attributes attributes) {
    html.append('<').append(name);
    for (Attribute attribute : attributes.all()) {
      html.append(' ').append(attribute.name()).append("=\"");
      text(attribute.value());
      html.append('"');
    }
    html.append('>');
    return this;
  }

  /** Any text, literally: in content as in attributes. */
  HtmlWriter text(String text) {
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      if (isPlain(text.charAt(at))) {
        at++;
      } else {
        html.append(text, start, at);
        int character = text.codePointAt(at);
        character(character);
        at += Character.charCount(character);
        start = at;
      }
    }
    html.append(text, start, at);
    return this;
  }

  /** Whether it can be copied with its neighbours; most of a contract can. */
  private static boolean isPlain(char character) {
    if (character < ' ' || (character >= 0x7F && character < 0xA0) || character >= 0xD800) {
      return false;
    }
    return switch (character) {
      case '&', '<', '>', '"', '\'' -> false;
      default -> true;
    };
  }

  private void character(int character) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  /** HTML forbids control characters, lone surrogates and noncharacters even when escaped. */
  private static boolean isAllowed(int character) {
    boolean control = Character.isISOControl(character) && character != '\t' && character != '\n';
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean nonCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    return !control && !surrogate && !nonCharacter;
  }

  /** Markup that is known to be right: parts of the page frame, style sheets, embedded data. */
  HtmlWriter markup(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
