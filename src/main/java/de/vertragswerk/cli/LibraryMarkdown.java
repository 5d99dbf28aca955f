package de.vertragswerk.cli;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.Rule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes what a library holds as Markdown: for a terminal, and for the parameters reference. */
final class LibraryMarkdown {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

  private final ClauseLibrary library;
  private final RuleIndex rules;
  private final StringBuilder text = new StringBuilder();

  private LibraryMarkdown(ClauseLibrary library) {
    this.library = library;
    this.rules =
        new RuleIndex(
            Stream.concat(
                    library.rules().stream(),
                    library.documents().stream().flatMap(document -> document.rules().stream()))
                .toList());
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
    paragraph(Words.of("show.intro"));
    paragraph(Words.of("show.hash", library.identity().hash()));
    contents();
    for (ParameterGroup group : library.groups()) {
      heading(group.id(), group.title());
      paragraph(group.help());
      parameters(group);
    }
    library.provisions().forEach(this::provision);
    annexes();
    documents();
  }

  private void contents() {
    line("");
    library.groups().forEach(group -> entry(group.id(), group.title()));
    library.provisions().forEach(provision -> entry(provision.id(), provision.title()));
  }

  private void entry(String id, String title) {
    line("- [" + title + "](#" + slug(title + " " + id) + ")");
  }

  /** The anchor that readers of Markdown give a heading. */
  private static String slug(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
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
    for (DocumentKind document : library.documents()) {
      heading(document.id(), document.title());
      paragraph(document.summary());
      paragraph(document.earlier() ? Words.of("show.earlier") : "");
      parameters(document.parameters());
    }
  }

  private void provision(Clause provision) {
    heading(provision.id(), provision.title());
    paragraph(Words.of("show.class." + provision.clauseClass(), provision.guideline()));
    paragraph(provision.summary());
    if (provision.variants().size() > 1) {
      line("");
      line(Words.of("show.variants"));
      line("|---|---|---|");
      provision.variants().forEach(this::variant);
    }
    parameters(provision.parameters());
  }

  private void variant(ClauseVariant variant) {
    line("| `%s` | %s | %s |".formatted(variant.id(), cell(variant.title()), guidance(variant)));
  }

  private static String guidance(ClauseVariant variant) {
    return cell(variant.guidance());
  }

  private static String cell(String words) {
    return ParameterMarkdown.oneLine(words).replace("|", "\\|");
  }

  private void parameters(ParameterGroup group) {
    for (ParameterDefinition parameter : group.parameters()) {
      text.append(ParameterMarkdown.of(group.id(), parameter, rules));
    }
    List<Rule> shown = rules.shownAt(group.id());
    if (!shown.isEmpty()) {
      line("");
      line("### " + Words.of("show.rules", group.title()));
      line("");
      shown.forEach(this::rule);
    }
  }

  private void rule(Rule rule) {
    line(
        "- "
            + Words.of(
                "show.rule",
                rule.id(),
                Words.of("severity." + rule.severity()),
                labelled(rule.message()),
                labelled(rule.remedy())));
    if (!rule.legalBasis().isEmpty()) {
      line("  " + Words.of("problem.basis", ParameterMarkdown.oneLine(rule.legalBasis())));
    }
  }

  /** A rule's sentence with the labels of the parameters it fills in. */
  private String labelled(String sentence) {
    return PLACEHOLDER
        .matcher(ParameterMarkdown.oneLine(sentence))
        .replaceAll(
            found -> Matcher.quoteReplacement(Words.of("show.value", label(found.group(1)))));
  }

  private String label(String path) {
    ParameterDefinition definition =
        ParameterPath.isPath(path) ? library.parameter(ParameterPath.parse(path)) : null;
    return definition == null ? path : definition.label();
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
