package de.vertragswerk.form;

import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.List;
import java.util.Objects;

/**
 * A parameter, or a field of an object, and where the parameter file keeps its value.
 *
 * @param pointer JSON pointer: "/project/begin", "/provider/representatives/0/name"
 */
public record Question(String pointer, ParameterDefinition definition) {
  public Question {
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(definition);
  }

  /** The questions an object consists of; none for a value that is typed as a whole. */
  public List<Question> parts() {
    return parts(definition.type());
  }

  /**
   * The questions of one item of a list, in which "#" is replaced by the item's place.
   *
   * @param item counted from 0
   */
  public List<Question> partsOf(int item) {
    if (!(definition.type() instanceof ParameterType.ListType list)) {
      throw new IllegalStateException(pointer + " is no list");
    }
    return new Question(pointer + "/" + item, definition).parts(list.item());
  }

  private List<Question> parts(ParameterType type) {
    return type instanceof ObjectType object
        ? object.fields().stream()
            .map(field -> new Question(pointer + "/" + field.key(), field))
            .toList()
        : List.of();
  }
}
