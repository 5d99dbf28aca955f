package de.vertragswerk.cli;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a library holds as Markdown: for a terminal, and for the parameters reference. */
final class LibraryMarkdown {
  private final ClauseLibrary library;
  private final StringBuilder text = new StringBuilder();

  private LibraryMarkdown(ClauseLibrary library) {
    this.library = library;
  }

  static String of(ClauseLibrary library) {
    LibraryMarkdown markdown = new LibraryMarkdown(library);
    markdown.write();
    return markdown.text.toString();
  }

  /** The documents that can be made, with their parameters. */
  static String documentsOf(ClauseLibrary library) {
    LibraryMarkdown markdown = new LibraryMarkdown(library);
    markdown.documents();
    return markdown.text.toString();
  }

  private void write() {
    line("# " + Words.of("show.title", library.title().title(), library.identity().reference()));
    line("");
    line(Words.of("show.hash", library.identity().hash()));
    for (ParameterGroup group : library.groups()) {
      heading(group.id(), group.title());
      paragraph(group.help());
      parameters(group.parameters());
    }
    library.provisions().forEach(this::provision);
    annexes();
    if (!library.documents().isEmpty()) {
      line("");
      documents();
    }
    rules();
  }

  private void annexes() {
    if (library.annexes().isEmpty()) {
      return;
    }
    line("");
    line("## " + Words.of("show.annexes"));
    line("");
    line(Words.of("show.annexColumns"));
    line("|---|---|---|");
    for (Annex annex : library.annexes()) {
      line("| `%s` | %s | %s |".formatted(annex.id(), cell(annex.title()), cell(annex.summary())));
    }
  }

  private void documents() {
    line("## " + Words.of("show.documents"));
    for (DocumentKind document : library.documents()) {
      line("");
      line("### " + document.title() + " (`" + document.id() + "`)");
      paragraph(document.summary());
      paragraph(document.earlier() ? Words.of("show.earlier") : "");
      parameters(document.parameters().parameters());
    }
  }

  private void provision(Clause provision) {
    heading(provision.id(), provision.title());
    paragraph(Words.of("show.class." + provision.clauseClass(), provision.guideline()));
    paragraph(provision.summary());
    if (provision.variants().size() > 1) {
      line("");
      provision.variants().forEach(this::variant);
    }
    parameters(provision.parameters().parameters());
  }

  private void variant(ClauseVariant variant) {
    line("- `" + variant.id() + "` " + variant.title() + ": " + variant.guidance());
  }

  private void parameters(List<ParameterDefinition> definitions) {
    if (definitions.isEmpty()) {
      return;
    }
    line("");
    line(Words.of("show.columns"));
    line("|---|---|---|---|---|");
    definitions.forEach(definition -> row("", definition));
  }

  private void row(String prefix, ParameterDefinition definition) {
    String key = prefix + definition.key();
    line(
        "| `%s` | %s | %s | %s | %s |"
            .formatted(
                key,
                cell(definition.label()),
                cell(TypeWords.of(definition)),
                cell(TypeWords.defaultOf(definition)),
                cell(help(definition))));
    ObjectType object = object(definition);
    if (object != null) {
      String separator = definition.type() instanceof ListType ? "[]." : ".";
      object.fields().forEach(field -> row(key + separator, field));
    }
  }

  private static @Nullable ObjectType object(ParameterDefinition definition) {
    if (definition.type() instanceof ListType list) {
      return list.item() instanceof ObjectType item ? item : null;
    }
    return definition.type() instanceof ObjectType own ? own : null;
  }

  private static String help(ParameterDefinition definition) {
    return definition.legalBasis().isEmpty()
        ? definition.help()
        : (definition.help() + " (" + definition.legalBasis() + ")").strip();
  }

  private static String cell(String words) {
    return words.replace("|", "\\|").replace('\n', ' ');
  }

  private void rules() {
    line("");
    line("## " + Words.of("show.rules"));
    line("");
    line(Words.of("show.ruleColumns"));
    line("|---|---|---|---|");
    List<Rule> rules =
        Stream.concat(
                library.rules().stream(),
                library.documents().stream().flatMap(document -> document.rules().stream()))
            .toList();
    for (Rule rule : rules) {
      line(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  rule.id(),
                  Words.of("severity." + rule.severity()),
                  cell(rule.message()),
                  cell(rule.legalBasis())));
    }
  }

  private void heading(String id, String title) {
    line("");
    line("## " + title + " (`" + id + "`)");
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      line("");
      line(words);
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
