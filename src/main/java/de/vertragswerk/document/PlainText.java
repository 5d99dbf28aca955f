package de.vertragswerk.document;

import java.util.List;
import java.util.stream.Collectors;

/** What a piece of running text says. */
public final class PlainText implements Inline.Visitor<String> {
  private static final PlainText READER = new PlainText();

  private PlainText() {}

  /** The words alone; a new line is a line break. */
  public static String of(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(READER)).collect(Collectors.joining());
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String value(Inline.Value value) {
    return value.text();
  }

  @Override
  public String reference(Inline.Reference reference) {
    return reference.text();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "\n";
  }
}
