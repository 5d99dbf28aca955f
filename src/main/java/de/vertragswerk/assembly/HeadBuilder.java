package de.vertragswerk.assembly;

import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.DocumentLabels;
import de.vertragswerk.domain.Annex;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.LibraryTitle;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.german.GermanNumber;
import de.vertragswerk.german.ProtectedSpaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a contract as a whole. */
record HeadBuilder(ClauseLibrary library, ContractParameters parameters) {

  DocumentHead head(Purpose purpose, List<Figure> letterhead) {
    LibraryTitle title = library.title();
    String contents = library.labels().contents();
    return head(title.title(), title.subtitle(), contents, purpose, letterhead);
  }

  /**
   * @param label "Anlage 2"
   */
  DocumentHead ofAnnex(Annex annex, String label, Purpose purpose) {
    Map<String, String> values =
        Map.of(
            "annex", label,
            "title", library.title().title(),
            "contractId", text(library.keys().contractId()));
    String subtitle = Slots.fill(library.labels().annexSubtitle(), values).strip();
    return head(annex.title(), subtitle, "", purpose, List.of());
  }

  DocumentHead ofDocument(DocumentKind document, Purpose purpose, List<Figure> letterhead) {
    return head(document.title(), document.subtitle(), "", purpose, letterhead);
  }

  private DocumentHead head(
      String title, String subtitle, String contents, Purpose purpose, List<Figure> letterhead) {
    return new DocumentHead(
        ProtectedSpaces.in(title),
        ProtectedSpaces.in(subtitle),
        library.title().language(),
        text(library.keys().contractId()),
        text(library.keys().revision()),
        date(library.keys().versionDate()),
        library.identity().id(),
        library.identity().version(),
        library.identity().hash(),
        purpose.parameterFile(),
        letterhead,
        purpose.draft() ? library.labels().draft() : "",
        new DocumentLabels(
            contents,
            library.labels().page(),
            library.labels().header(),
            library.labels().footer(),
            library.labels().parametersFile()));
  }

  private String text(@Nullable ParameterPath path) {
    ParameterValue value = parameters.value(path);
    if (value instanceof NumberValue number) {
      return GermanNumber.plain(number.number());
    }
    return value instanceof TextValue text ? text.text() : "";
  }

  private @Nullable LocalDate date(@Nullable ParameterPath path) {
    return parameters.value(path) instanceof DateValue date ? date.date() : null;
  }
}
