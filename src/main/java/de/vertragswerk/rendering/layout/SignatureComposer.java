package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Composes the lines where the parties sign: one strip for each party. */
final class SignatureComposer {
  private static final double BETWEEN_PARTIES = 24;
  private static final double ROOM_TO_WRITE = 46;
  private static final double ROOM_TO_FILL_IN = 18;
  private static final double RULE = 0.6;
  private static final double UNDER_RULE = 2.5;

  /** Shares of the width: the line for place and date, and the gap beside it. */
  private static final double PLACE = 0.38;

  private static final double GAP = 0.06;

  private final Composition composition;
  private final Column column;
  private final Column place;
  private final Column person;

  SignatureComposer(Composition composition, Column column) {
    this.composition = composition;
    this.column = column;
    this.place = new Column(column.x(), column.width() * PLACE);
    this.person = column.indented(column.width() * (PLACE + GAP));
  }

  List<Strip> compose(Signatures signatures) {
    Strips strips = new Strips();
    for (SigningParty party : signatures.parties()) {
      strips.add(BETWEEN_PARTIES, Entry.RELUCTANT, party(party, signatures.mode()));
    }
    return strips.list();
  }

  /** One strip, unless more people sign for the party than a page has room for. */
  private List<Strip> party(SigningParty party, SigningMode mode) {
    Look bold = composition.looks().text().bold().aligned(Alignment.LEFT);
    Strips strips = new Strips().add(0, Entry.FREE, paragraph(party.name(), bold, column));
    for (int i = 0; i < party.lines().size(); i++) {
      // whoever signs first does so under the party's name
      strips.add(
          0, i == 0 ? Entry.BOUND : Entry.RELUCTANT, line(party, party.lines().get(i), mode));
    }
    List<Strip> torn = strips.list();
    Strip whole = Strips.joined(torn);
    return whole.height() <= composition.geometry().textHeight() ? List.of(whole) : torn;
  }

  private List<Strip> paragraph(Paragraph paragraph, Look look, Column column) {
    return composition
        .structure()
        .within(Role.PARAGRAPH, () -> composition.paragraph(paragraph, Label.NONE, look, column));
  }

  /** The rules, and the words under them. */
  private List<Strip> line(SigningParty party, SignatureLine line, SigningMode mode) {
    Look small = composition.looks().cell();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Area(place.x(), ROOM_TO_WRITE, place.width(), RULE, Ink.GREY));
    pieces.add(new Piece.Area(person.x(), ROOM_TO_WRITE, person.width(), RULE, Ink.GREY));
    // a label is read before its field, as in any form
    List<Strip> left =
        composition
            .structure()
            .within(Role.PARAGRAPH, () -> composition.words(line.placeAndDate(), small, place));
    SignatureFields fields = new SignatureFields(party, line);
    if (mode == SigningMode.ELECTRONIC) {
      pieces.add(field(fields.place(), place, ROOM_TO_FILL_IN));
    }
    List<Strip> right = paragraph(line.person(), small, person);
    if (mode == SigningMode.ELECTRONIC) {
      pieces.add(field(fields.signature(), person, ROOM_TO_WRITE));
    }
    Strip words = new Abreast(List.of(left, right), 0, Abreast.Ground.NONE).strip();
    return new Strips()
        .add(0, Entry.FREE, List.of(Strip.of(ROOM_TO_WRITE + RULE, pieces)))
        .add(UNDER_RULE, Entry.BOUND, List.of(words))
        .list();
  }

  /** Directly above its rule. */
  private Piece field(FormField field, Column column, double height) {
    int content = composition.structure().field();
    return new Piece.Field(
        column.x(), ROOM_TO_WRITE - height, column.width(), height, field, content);
  }
}
