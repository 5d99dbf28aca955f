package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Alignment;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningParty;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Composes the lines where the parties sign: one strip for each party. */
final class SignatureComposer {
  private static final double BETWEEN_PARTIES = 24;
  private static final double ROOM_TO_WRITE = 46;
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
      strips.add(BETWEEN_PARTIES, Entry.UNWELCOME, party(party));
    }
    return strips.list();
  }

  /** One strip, unless more people sign for the party than a page has room for. */
  private List<Strip> party(SigningParty party) {
    Look bold = composition.looks().text().bold().aligned(Alignment.LEFT);
    List<Strip> strips = new ArrayList<>(paragraph(party.name(), bold, column));
    party.lines().forEach(line -> strips.add(line(line)));
    Strip whole = Strips.joined(strips);
    return whole.height() <= composition.geometry().textHeight() ? List.of(whole) : strips;
  }

  private List<Strip> paragraph(Paragraph paragraph, Look look, Column column) {
    return composition
        .structure()
        .within(Role.PARAGRAPH, () -> composition.paragraph(paragraph, Label.NONE, look, column));
  }

  private Strip line(SignatureLine line) {
    Look small = composition.looks().cell();
    List<Strip> left =
        composition
            .structure()
            .within(Role.PARAGRAPH, () -> composition.words(line.placeAndDate(), small, place));
    List<Strip> right = paragraph(line.person(), small, person);
    Strip placeStrip = Strips.joined(left);
    Strip personStrip = Strips.joined(right);
    double below = ROOM_TO_WRITE + RULE + UNDER_RULE;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Area(place.x(), ROOM_TO_WRITE, place.width(), RULE, Ink.GREY));
    pieces.add(new Piece.Area(person.x(), ROOM_TO_WRITE, person.width(), RULE, Ink.GREY));
    pieces.addAll(placeStrip.piecesAt(0, below));
    pieces.addAll(personStrip.piecesAt(0, below));
    double height = below + Math.max(placeStrip.height(), personStrip.height());
    return new Strip(0, height, Entry.BOUND, pieces, personStrip.anchors(), null);
  }
}
