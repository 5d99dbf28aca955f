package de.vertragswerk.assembly;

import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.DocumentLabels;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import de.vertragswerk.german.GermanNumber;
import de.vertragswerk.german.ProtectedSpaces;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of a contract as a whole. */
record HeadBuilder(ClauseLibrary library, ContractParameters parameters) {

  DocumentHead head(Purpose purpose, List<Figure> letterhead) {
    return new DocumentHead(
        ProtectedSpaces.in(library.title().title()),
        ProtectedSpaces.in(library.title().subtitle()),
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
            library.labels().contents(),
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
