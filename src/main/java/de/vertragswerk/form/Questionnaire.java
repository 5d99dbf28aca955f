package de.vertragswerk.form;

import de.vertragswerk.domain.ClauseLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a library asks: first the groups outside the provisions, then each provision. */
public record Questionnaire(List<Topic> topics) {
  public Questionnaire {
    topics = List.copyOf(topics);
  }

  /** In the order of the contract. */
  public static Questionnaire of(ClauseLibrary library) {
    List<Topic> topics = new ArrayList<>();
    library
        .groups()
        .forEach(group -> topics.add(new Topic(library.pointer(group.id()), group, null)));
    library
        .provisions()
        .forEach(
            clause ->
                topics.add(new Topic(library.pointer(clause.id()), clause.parameters(), clause)));
    return new Questionnaire(topics);
  }

  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The topic that asks for what a pointer leads to. */
  public Optional<Topic> asking(String pointer) {
    return topics.stream()
        .filter(
            topic -> pointer.equals(topic.pointer()) || pointer.startsWith(topic.pointer() + "/"))
        .findFirst();
  }
}
