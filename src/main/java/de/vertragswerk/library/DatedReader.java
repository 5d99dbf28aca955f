package de.vertragswerk.library;

import de.vertragswerk.domain.Evidence;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what depends on a date: facts, terms, and directories. */
final class DatedReader {
  private final LibraryProblems problems;

  DatedReader(LibraryProblems problems) {
    this.problems = problems;
  }

  List<Fact> facts(YamlMapping yaml) {
    List<Fact> facts = new ArrayList<>();
    for (String id : yaml.keys()) {
      YamlMapping fact = yaml.mapping(id);
      List<Fact.Entry> entries = new ArrayList<>();
      for (YamlMapping entry : fact.mappings("entries")) {
        entries.add(
            new Fact.Entry(entry.span(), entry.mapping("fields").allTexts(), evidence(entry)));
        entry.complainOfUnknownKeys();
      }
      facts.add(new Fact(id, fact.text("title"), entries, fact.place()));
      fact.complainOfUnknownKeys();
      complainUnlessAlike(id, fact, entries.stream().map(each -> each.fields()).toList());
    }
    return facts;
  }

  List<Term> terms(YamlMapping yaml) {
    List<Term> terms = new ArrayList<>();
    for (String id : yaml.keys()) {
      YamlMapping term = yaml.mapping(id);
      List<Term.Entry> entries = new ArrayList<>();
      for (YamlMapping entry : term.mappings("entries")) {
        entries.add(
            new Term.Entry(
                entry.text("style", ""),
                entry.span(),
                entry.mapping("forms").allTexts(),
                evidence(entry)));
        entry.complainOfUnknownKeys();
      }
      terms.add(new Term(id, term.text("help", ""), entries, term.place()));
      term.complainOfUnknownKeys();
      complainUnlessAlike(id, term, entries.stream().map(each -> each.forms()).toList());
    }
    return terms;
  }

  Map<String, List<Map<String, String>>> directories(YamlMapping yaml) {
    Map<String, List<Map<String, String>>> directories = new LinkedHashMap<>();
    for (String id : yaml.keys()) {
      directories.put(id, yaml.mappings(id).stream().map(YamlMapping::allTexts).toList());
    }
    return directories;
  }

  /** A text may use any field, so no entry may lack one that another has. */
  private void complainUnlessAlike(String id, YamlMapping yaml, List<Map<String, String>> entries) {
    if (entries.isEmpty()) {
      problems.error("no-entries", yaml.place(), id);
    }
    if (entries.stream().map(Map::keySet).distinct().count() > 1) {
      problems.error("uneven-entries", yaml.place(), id);
    }
  }

  private static Evidence evidence(YamlMapping entry) {
    return new Evidence(
        entry.text("source", ""), entry.date("asOf"), entry.flag("confirmed", true));
  }
}
