package de.vertragswerk.assembly;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.LibraryImage;
import de.vertragswerk.german.ProtectedSpaces;
import de.vertragswerk.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of a library, ready to be shown in any contract.
 *
 * @param shown by their ids
 */
record Pictures(Map<String, Token.Shown> shown) {

  static Pictures of(ClauseLibrary library) {
    Map<String, Token.Shown> shown = new LinkedHashMap<>();
    for (LibraryImage image : library.images()) {
      String alternativeText = ProtectedSpaces.in(image.alternativeText());
      shown.put(image.id(), Token.Shown.of(image.picture(), alternativeText, image.height()));
    }
    return new Pictures(shown);
  }

  /** Complains of the pictures that no text shows. */
  static List<Problem> unused(ClauseLibrary library) {
    Set<String> used =
        Stream.concat(library.texts().stream(), library.separateTexts().stream())
            .map(Clause::variants)
            .flatMap(List::stream)
            .flatMap(variant -> Marks.IMAGE.matcher(variant.text()).results())
            .map((MatchResult mark) -> mark.group(1))
            .collect(Collectors.toSet());
    return library.images().stream()
        .filter(image -> !used.contains(image.id()))
        .map(
            image ->
                Problem.error("library.unused-image", image.place()).with("subject", image.id()))
        .toList();
  }

  /**
   * A text whose marks of pictures are values, which FreeMarker fills in like any other: so a
   * picture can be an item that a text goes through.
   */
  String asValues(String text) {
    return Marks.IMAGE
        .matcher(text)
        .replaceAll(
            mark -> {
              String home = shown.containsKey(mark.group(1)) ? NameScope.IMAGES + "." : "";
              return "\\${" + home + mark.group(1) + "}";
            });
  }
}
