package de.vertragswerk.rendering.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML text with slots such as <code>{{title}}</code>, taken apart once and filled for each
 * contract.
 */
final class Form {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-zA-Z]+)\\}\\}");

  private final List<String> literals = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();

  Form(String xml) {
    Matcher slot = SLOT.matcher(xml);
    int done = 0;
    while (slot.find()) {
      literals.add(xml.substring(done, slot.start()));
      slots.add(slot.group(1));
      done = slot.end();
    }
    literals.add(xml.substring(done));
  }

  /** A form that has one more slot, as the last child of its root. */
  static Form openAtEnd(String xml, String slot) {
    int end = xml.lastIndexOf("</");
    return new Form(xml.substring(0, end) + "{{" + slot + "}}" + xml.substring(end));
  }

  /**
   * @param values XML for each slot; what looks like a slot in it stays as it is
   */
  String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder(literals.get(0));
    for (int i = 0; i < slots.size(); i++) {
      String value = values.get(slots.get(i));
      if (value == null) {
        throw new IllegalStateException(
            "nothing fills the slot " + slots.get(i) + " of the template");
      }
      filled.append(value).append(literals.get(i + 1));
    }
    return filled.toString();
  }

  byte[] bytes(Map<String, String> values) {
    return fill(values).getBytes(StandardCharsets.UTF_8);
  }
}
