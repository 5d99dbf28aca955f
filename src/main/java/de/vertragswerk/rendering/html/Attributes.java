package de.vertragswerk.rendering.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an element, in the order they are written; those without value are left out.
 */
record Attributes(List<Attribute> all) {
  static final Attributes NONE = new Attributes(List.of());

  record Attribute(String name, String value) {}

  Attributes {
    all = List.copyOf(all);
  }

  static Attributes id(String id) {
    return NONE.and("id", id);
  }

  static Attributes cssClass(String name) {
    return NONE.and("class", name);
  }

  static Attributes href(String anchor) {
    return NONE.and("href", "#" + anchor);
  }

  Attributes and(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<Attribute> more = new ArrayList<>(all);
    more.add(new Attribute(name, value));
    return new Attributes(more);
  }
}
