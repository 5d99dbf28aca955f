package de.vertragswerk.comparison;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.Evidence;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.LibraryTitle.Source;
import de.vertragswerk.domain.Rule;
import de.vertragswerk.domain.Span;
import de.vertragswerk.domain.Term;
import de.vertragswerk.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Portrays all things of a library. */
final class Portraits {
  private Portraits() {}

  static List<Portrait> of(Subject subject, ClauseLibrary library) {
    return switch (subject) {
      case LIBRARY -> List.of(library(library));
      case CLAUSE -> library.texts().stream().map(Portraits::clause).toList();
      case VARIANT -> library.texts().stream().flatMap(Portraits::variants).toList();
      case PARAMETER ->
          Stream.concat(
                  library.allGroups().stream(),
                  library.documents().stream().map(DocumentKind::parameters))
              .flatMap(ParameterPortraits::of)
              .toList();
      case RULE ->
          Stream.concat(
                  library.rules().stream(),
                  library.documents().stream().flatMap(document -> document.rules().stream()))
              .map(Portraits::rule)
              .toList();
      case FACT -> library.facts().stream().map(Portraits::fact).toList();
      case TERM -> library.terms().stream().map(Portraits::term).toList();
      case ANNEX ->
          library.annexes().stream().map(annex -> separate(subject, annex.text()).build()).toList();
      case DOCUMENT -> library.documents().stream().map(Portraits::document).toList();
      case IMAGE ->
          library.images().stream()
              .map(
                  image ->
                      Portrait.of(subject, image.id(), image.alternativeText())
                          .with("alternativeText", image.alternativeText())
                          .with("height", image.height() + " mm")
                          .with("picture", picture(image.picture()))
                          .build())
              .toList();
      case GUIDELINE ->
          library.guideline().stream()
              .map(
                  sentence ->
                      Portrait.of(subject, sentence.id(), sentence.text())
                          .with("text", sentence.text())
                          .with(
                              "carriedBy",
                              sentence.carriedBy().stream().map(Object::toString).toList())
                          .build())
              .toList();
    };
  }

  /** A checksum is enough to see that it is another picture. */
  private static String picture(Picture picture) {
    CRC32 checksum = new CRC32();
    checksum.update(picture.bytes());
    return "%s %d \u00d7 %d, %08x"
        .formatted(picture.kind(), picture.width(), picture.height(), checksum.getValue());
  }

  /** Labels and keys as records print themselves: that holds for those to come, too. */
  private static Portrait library(ClauseLibrary library) {
    return Portrait.of(Subject.LIBRARY, library.identity().id(), library.title().title())
        .with("version", library.identity().version())
        .with("title", library.title().title())
        .with("subtitle", library.title().subtitle())
        .with("period", span(library.title().period()))
        .with("order", library.clauses().stream().map(Clause::id).toList())
        .with("labels", library.labels().toString())
        .with("keys", library.keys().toString())
        .with("directories", library.directories().toString())
        .with("notice", library.notice() == null ? "" : library.notice())
        .with("sources", library.title().sources().stream().map(Source::toString).toList())
        .build();
  }

  private static Portrait clause(Clause clause) {
    return Portrait.of(Subject.CLAUSE, clause.id(), clause.title())
        .with("class", clause.clauseClass().toString())
        .with("title", clause.title())
        .with("heading", clause.headingStyle().toString())
        .with("orientation", clause.orientation().toString())
        .with("summary", clause.summary())
        .with("guideline", clause.guideline())
        .with("legalBasis", clause.legalBasis())
        .with("guidance", clause.guidance())
        .with("objections", clause.objections())
        .with("protected", clause.protectedPhrases())
        .with("crossReferences", clause.crossReferences())
        .build();
  }

  private static Stream<Portrait> variants(Clause clause) {
    return clause.variants().stream().map(variant -> variant(clause, variant));
  }

  private static Portrait variant(Clause clause, ClauseVariant variant) {
    String title =
        variant.title().isEmpty() ? clause.title() : clause.title() + ": " + variant.title();
    return Portrait.of(Subject.VARIANT, clause.id() + "/" + variant.id(), title)
        .with("title", variant.title())
        .with("guidance", variant.guidance())
        .with("text", variant.text())
        .build();
  }

  private static Portrait.Builder separate(Subject subject, Clause text) {
    return Portrait.of(subject, text.id(), text.title())
        .with("title", text.title())
        .with("orientation", text.orientation().toString())
        .with("summary", text.summary())
        .with("guidance", text.guidance())
        .with("text", text.standard().text());
  }

  private static Portrait document(DocumentKind document) {
    return separate(Subject.DOCUMENT, document.text())
        .with("subtitle", document.subtitle())
        .with("heading", document.text().headingStyle().toString())
        .with("letterhead", String.valueOf(document.letterhead()))
        .with("earlier", String.valueOf(document.earlier()))
        .build();
  }

  private static Portrait rule(Rule rule) {
    return Portrait.of(Subject.RULE, rule.id(), rule.message())
        .with("severity", rule.severity().toString())
        .with("at", rule.at())
        .with("when", rule.when().source())
        .with("require", rule.require().source())
        .with("message", rule.message())
        .with("remedy", rule.remedy())
        .with("legalBasis", rule.legalBasis())
        .build();
  }

  private static Portrait fact(Fact fact) {
    List<String> entries = new ArrayList<>();
    fact.entries()
        .forEach(entry -> entries.add(entry("", entry.span(), entry.fields(), entry.evidence())));
    return Portrait.of(Subject.FACT, fact.id(), fact.title())
        .with("title", fact.title())
        .with("entries", entries)
        .build();
  }

  private static Portrait term(Term term) {
    List<String> entries = new ArrayList<>();
    term.entries()
        .forEach(
            entry ->
                entries.add(entry(entry.style(), entry.span(), entry.forms(), entry.evidence())));
    return Portrait.of(Subject.TERM, term.id(), term.help())
        .with("help", term.help())
        .with("entries", entries)
        .build();
  }

  private static String entry(
      String style, Span span, Map<String, String> fields, Evidence evidence) {
    String words =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue())
            .collect(Collectors.joining(", "));
    return Stream.of(style, span(span), words, evidence.source(), asOf(evidence))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static String asOf(Evidence evidence) {
    String day = evidence.asOf() == null ? "" : "asOf: " + evidence.asOf();
    return evidence.confirmed() ? day : (day + " confirmed: false").strip();
  }

  private static String span(Span span) {
    String from = span.from() == null ? "" : span.from().toString();
    String until = span.until() == null ? "" : span.until().toString();
    return from.isEmpty() && until.isEmpty() ? "" : from + "\u2013" + until;
  }
}
