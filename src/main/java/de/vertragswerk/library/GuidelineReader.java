package de.vertragswerk.library;

import de.vertragswerk.domain.GuidelineSentence;
import de.vertragswerk.domain.GuidelineSentence.Carrier;
import de.vertragswerk.domain.GuidelineSentence.CarrierKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads which clause, rule, parameter or annex carries each sentence of the guideline. */
final class GuidelineReader {
  private final LibraryProblems problems;

  GuidelineReader(LibraryProblems problems) {
    this.problems = problems;
  }

  List<GuidelineSentence> readAll(YamlMapping root) {
    List<GuidelineSentence> sentences = new ArrayList<>();
    for (YamlMapping yaml : root.mappings("sentences")) {
      sentences.add(
          new GuidelineSentence(yaml.text("id"), yaml.text("text"), carriers(yaml), yaml.place()));
      yaml.complainOfUnknownKeys();
    }
    return sentences;
  }

  private List<Carrier> carriers(YamlMapping sentence) {
    List<Carrier> carriers = new ArrayList<>();
    for (YamlMapping yaml : sentence.mappings("carriedBy")) {
      carrier(yaml).ifPresent(carriers::add);
      yaml.complainOfUnknownKeys();
    }
    if (carriers.isEmpty()) {
      problems.error("carried-by-nothing", sentence.place(), sentence.text("id"));
    }
    return carriers;
  }

  private Optional<Carrier> carrier(YamlMapping yaml) {
    for (CarrierKind kind : CarrierKind.values()) {
      String key = kind.name().toLowerCase(Locale.ROOT);
      if (yaml.has(key)) {
        return Optional.of(new Carrier(kind, yaml.text(key), yaml.text("phrase", "")));
      }
    }
    problems.error("missing-key", yaml.place(), "clause");
    return Optional.empty();
  }
}
