package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.document.DocumentLabels;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What made-up contracts say of themselves as a whole. */
final class DocxHeads {
  static final String PARAMETERS =
      "{\"library\":\"probe@1.2.3\",\"provider\":{\"name\":\"Träger & Söhne <gGmbH>\"},\"fill\":\""
          + "0123456789abcdef".repeat(60)
          + "\"}";

  private static final DocumentLabels LABELS =
      new DocumentLabels(
          "Inhalt",
          "Seite {page} von {pages}",
          "{contractId} · Fassung {revision}",
          "Vertrags-ID {contractId} · Fassung {revision} · Klauselbibliothek {library}"
              + " {libraryVersion}",
          "Parameterdatei dieses Vertrags");

  private DocxHeads() {}

  static DocumentHead withParameters(String parameters) {
    DocumentHead old = head("KV-2019-0815", "2", LocalDate.of(2019, 1, 15), "");
    return with(old, parameters, old.letterhead());
  }

  static DocumentHead withLetterhead(DocumentHead head, List<Figure> letterhead) {
    return with(head, head.parameters(), letterhead);
  }

  private static DocumentHead with(DocumentHead old, String parameters, List<Figure> letterhead) {
    return new DocumentHead(
        old.title(),
        old.subtitle(),
        old.language(),
        old.contractId(),
        old.revision(),
        old.date(),
        old.library(),
        old.libraryVersion(),
        old.libraryHash(),
        parameters,
        letterhead,
        old.draftMark(),
        old.labels());
  }

  static DocumentHead head(
      String contractId, String revision, @Nullable LocalDate date, String draftMark) {
    return new DocumentHead(
        "Kooperationsvertrag",
        "zur Durchführung des Projekts „Wegweiser“ im Landkreis Musterland",
        "de-DE",
        contractId,
        revision,
        date,
        "probe",
        "1.2.3",
        "a3".repeat(32),
        PARAMETERS,
        List.of(),
        draftMark,
        LABELS);
  }
}
