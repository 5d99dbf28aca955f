package de.vertragswerk.rendering.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Grows the structure of one contract while its parts are composed in reading order. */
final class StructureBuilder {
  private final Deque<List<StructureKid>> open = new ArrayDeque<>();
  private int numbers;

  StructureBuilder() {
    open.push(new ArrayList<>());
  }

  /** Composes something as the content of a new element. */
  <T> T within(Role role, Supplier<T> composition) {
    return within(role, "", composition);
  }

  private <T> T within(Role role, String alternativeText, Supplier<T> composition) {
    open.push(new ArrayList<>());
    T result = composition.get();
    StructureElement element = new StructureElement(role, alternativeText, open.pop());
    open.element().add(element);
    return result;
  }

  /** A place for a picture that shows what the text says; returns its number. */
  int figure(String alternativeText) {
    return within(Role.FIGURE, alternativeText, this::text);
  }

  /** A place for something that is filled in; returns its number. */
  int field() {
    return within(Role.FORM_FIELD, this::text);
  }

  /** A place for text in the element that is being composed; returns its number. */
  int text() {
    StructureText text = new StructureText(numbers++);
    open.element().add(text);
    return text.number();
  }

  /** All that was composed. */
  StructureElement document() {
    return new StructureElement(Role.DOCUMENT, "", open.element());
  }
}
