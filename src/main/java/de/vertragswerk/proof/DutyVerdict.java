package de.vertragswerk.proof;

import de.vertragswerk.document.Section;
import de.vertragswerk.document.SectionText;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.Clause.ClauseClass;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds every contract to what it must not lose. */
final class DutyVerdict implements Verdict {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern SLOT = Pattern.compile("\\{[a-zA-Z.]+\\}");

  private final ClauseLibrary library;
  private final Map<String, Map<String, Pattern>> phrases = new LinkedHashMap<>();

  DutyVerdict(ClauseLibrary library) {
    this.library = library;
    for (Clause clause : library.clauses()) {
      Map<String, Pattern> patterns = new LinkedHashMap<>();
      clause.protectedPhrases().forEach(phrase -> patterns.put(phrase, pattern(phrase)));
      phrases.put(clause.id(), patterns);
    }
  }

  private static Pattern pattern(String phrase) {
    String text = SPACES.matcher(phrase).replaceAll(" ").strip();
    return Pattern.compile(
        SLOT.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining(".{1,80}?")));
  }

  @Override
  public void of(DocumentView view, Consumer<Problem> found) {
    Map<String, Section> sections = new LinkedHashMap<>();
    view.document().sections().forEach(section -> sections.put(section.clause(), section));
    for (Clause clause : library.provisions()) {
      Section section = sections.get(clause.id());
      boolean mandatory = clause.clauseClass() == ClauseClass.MANDATORY;
      if (mandatory && (section == null || section.subsections().isEmpty())) {
        found.accept(
            Problem.error("proof.lost-mandatory", clause.place()).with("subject", clause.id()));
      } else if (section != null) {
        phrases(clause, section, found);
      }
    }
  }

  private void phrases(Clause clause, Section section, Consumer<Problem> found) {
    Map<String, Pattern> patterns = phrases.getOrDefault(clause.id(), Map.of());
    if (patterns.isEmpty()) {
      return;
    }
    String text = SPACES.matcher(SectionText.of(section)).replaceAll(" ");
    patterns.forEach(
        (phrase, pattern) -> {
          if (!pattern.matcher(text).find()) {
            found.accept(
                Problem.error("proof.lost-phrase", new Place.Whole(section.origin().file()))
                    .with("subject", phrase));
          }
        });
  }
}
