package de.vertragswerk.workflow;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ImageValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.rendering.CharacterRepertoire;
import de.vertragswerk.rendering.CharacterRepertoire.Unprintable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds values that no face of the product can show, before a page with a gap is made. */
record UnprintableText(ClauseLibrary library, CharacterRepertoire printable) {
  static final String CODE = "parameters.unprintable-character";

  List<Problem> in(ContractParameters parameters, String file) {
    List<Problem> problems = new ArrayList<>();
    parameters
        .groups()
        .forEach((group, values) -> find(values, file, library.pointer(group), problems));
    return problems;
  }

  private void find(ParameterValue value, String file, String pointer, List<Problem> problems) {
    if (value instanceof ObjectValue object) {
      object.fields().forEach((key, field) -> find(field, file, pointer + "/" + key, problems));
    } else if (value instanceof ListValue list) {
      for (int i = 0; i < list.items().size(); i++) {
        find(list.items().get(i), file, pointer + "/" + i, problems);
      }
    } else if (value instanceof TextValue text) {
      find(text.text(), file, pointer, problems);
    } else if (value instanceof ImageValue image) {
      find(image.alternativeText(), file, pointer + "/alternativeText", problems);
    }
  }

  private void find(String text, String file, String pointer, List<Problem> problems) {
    printable.unprintable(text.replace('\n', ' ')).stream()
        .findFirst()
        .ifPresent(found -> problems.add(problem(found, file, pointer)));
  }

  private static Problem problem(Unprintable found, String file, String pointer) {
    String kind = found.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.error(CODE, new Place.At(file, pointer))
        .with("character", "U+%04X".formatted(found.codePoint()))
        .with("kind", kind);
  }
}
