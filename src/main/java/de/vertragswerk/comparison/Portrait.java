package de.vertragswerk.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * All that can be different about one thing of a library.
 *
 * @param properties what its files say of it, by name, in reading order; empty texts say nothing
 */
record Portrait(Subject subject, String id, String title, Map<String, String> properties) {
  Portrait {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  static Builder of(Subject subject, String id, String title) {
    return new Builder(subject, id, title);
  }

  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  /** Collects properties. */
  static final class Builder {
    private final Subject subject;
    private final String id;
    private final String title;
    private final Map<String, String> properties = new LinkedHashMap<>();

    private Builder(Subject subject, String id, String title) {
      this.subject = subject;
      this.id = id;
      this.title = title;
    }

    Builder with(String name, String value) {
      if (!value.isEmpty()) {
        properties.put(name, value);
      }
      return this;
    }

    Builder with(String name, Iterable<String> lines) {
      return with(name, String.join("\n", lines));
    }

    Portrait build() {
      return new Portrait(subject, id, title, properties);
    }
  }
}
