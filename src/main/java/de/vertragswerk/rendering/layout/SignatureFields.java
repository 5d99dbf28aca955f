package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.document.PlainText;
import de.vertragswerk.rendering.layout.FormField.Kind;

/** What one person fills in and signs, in the words that are printed there. */
record SignatureFields(SigningParty party, SignatureLine line) {
  private static final String BETWEEN = " \u2013 ";

  FormField place() {
    String label = line.placeAndDate() + BETWEEN + words(line.person());
    return new FormField(line.person().id() + "_place", label, Kind.TEXT);
  }

  FormField signature() {
    String label = words(party.name()) + BETWEEN + words(line.person());
    return new FormField(line.person().id() + "_signature", label, Kind.SIGNATURE);
  }

  private static String words(Paragraph paragraph) {
    return PlainText.of(paragraph.content()).replace('\n', ' ').strip();
  }
}
