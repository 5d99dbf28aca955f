package de.vertragswerk.rendering.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page around a contract: HTML with slots such as <code>{{title}}</code>. */
final class PageFrame {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-zA-Z]+)\\}\\}");

  private sealed interface Part {}

  private record Literal(String markup) implements Part {}

  private record Slot(String name) implements Part {}

  private final List<Part> parts;

  private PageFrame(List<Part> parts) {
    this.parts = parts;
  }

  /** Reads a file below {@code templates/html/} on the class path, line ends as "\n". */
  static String resource(String name) {
    String path = "/templates/html/" + name;
    try (InputStream stream = PageFrame.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  static PageFrame parse(String html) {
    List<Part> parts = new ArrayList<>();
    Matcher slots = SLOT.matcher(html);
    int done = 0;
    while (slots.find()) {
      parts.add(new Literal(html.substring(done, slots.start())));
      parts.add(new Slot(slots.group(1)));
      done = slots.end();
    }
    parts.add(new Literal(html.substring(done)));
    return new PageFrame(List.copyOf(parts));
  }

  /**
   * Writes the page; each slot is filled by whoever has its name.
   *
   * @throws IllegalStateException when a slot has nobody to fill it, for then the frame is wrong
   */
  void write(HtmlWriter writer, Map<String, Runnable> fillings) {
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        writer.markup(literal.markup());
      } else if (part instanceof Slot slot) {
        filling(slot, fillings).run();
      }
    }
  }

  private static Runnable filling(Slot slot, Map<String, Runnable> fillings) {
    Runnable filling = fillings.get(slot.name());
    if (filling == null) {
      throw new IllegalStateException("nothing fills the slot " + slot.name());
    }
    return filling;
  }
}
