package de.vertragswerk.form;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What somebody typed, word for word, by JSON pointer. A blank answer is none. A provision's own
 * pointer holds whether it is taken ({@link #TAKEN}) or left out ({@link #LEFT_OUT}).
 */
public record Answers(NavigableMap<String, String> texts) {
  public static final String TAKEN = "TAKEN";
  public static final String LEFT_OUT = "LEFT_OUT";

  public Answers {
    NavigableMap<String, String> typed = new TreeMap<>();
    texts.forEach(
        (pointer, text) -> {
          if (!text.isBlank()) {
            typed.put(pointer, text);
          }
        });
    texts = Collections.unmodifiableNavigableMap(typed);
  }

  public static Answers of(Map<String, String> texts) {
    return new Answers(new TreeMap<>(texts));
  }

  /** What somebody would have typed to get these parameters. */
  public static Answers of(ContractParameters parameters, ClauseLibrary library) {
    return AnswersOf.parameters(parameters, library);
  }

  /** As typed; empty when nothing was. */
  public String at(String pointer) {
    return texts.getOrDefault(pointer, "");
  }

  /** Whether anything was typed at a pointer or below it. */
  public boolean saySomething(String pointer) {
    return texts.containsKey(pointer) || !below(pointer).isEmpty();
  }

  /** How many items a list has: one more than the highest place that something was typed for. */
  public int items(String list) {
    int highest = -1;
    for (String pointer : below(list).keySet()) {
      String place = pointer.substring(list.length() + 1).split("/", 2)[0];
      highest = place.matches("\\d{1,4}") ? Math.max(highest, Integer.parseInt(place)) : highest;
    }
    return highest + 1;
  }

  NavigableMap<String, String> below(String pointer) {
    // "0" is the character after "/"
    return texts.subMap(pointer + "/", true, pointer + "0", false);
  }
}
