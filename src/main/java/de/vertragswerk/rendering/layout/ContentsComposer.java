package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Composes title and table of contents. The contents are composed before anybody knows the page
 * numbers; they take no more room when the numbers come.
 */
final class ContentsComposer {
  private static final double AFTER_MARK = 2;
  private static final double BEFORE_CONTENTS = 26;

  /** The draft mark above the title takes the room of the rest. */
  private static final double BEFORE_CONTENTS_OF_DRAFT = 9;

  private static final double AFTER_CONTENTS_HEADING = 6;
  private static final double LABEL_GAP = 8;
  private static final double ROOM_FOR_NUMBER = 30;
  private static final double BESIDE_DOTS = 5;
  private static final String DOT = " .";

  private final Composition composition;
  private final Column column;
  private final List<Strip> title;
  private final List<Line> lines;
  private final double labels;

  /** A section's line, with its place in the structure. */
  private record Line(Section section, int content) {}

  ContentsComposer(Composition composition, ContractDocument document) {
    this.composition = composition;
    this.column = composition.geometry().column();
    Strips strips = new Strips().add(0, Entry.FREE, title(document));
    this.lines = new ArrayList<>();
    List<Section> listed = document.sections().stream().filter(Section::isListed).toList();
    this.labels = labels(listed);
    if (!listed.isEmpty()) {
      double above = document.head().isDraft() ? BEFORE_CONTENTS_OF_DRAFT : BEFORE_CONTENTS;
      strips.add(above, Entry.FREE, heading(document.head().labels().contents()));
      addLines(listed);
    }
    this.title = strips.list();
  }

  private List<Strip> title(ContractDocument document) {
    Looks looks = composition.looks();
    StructureBuilder structure = composition.structure();
    String subtitle = document.head().subtitle();
    Strips strips = new Strips();
    String mark = document.head().draftMark();
    if (!mark.isEmpty()) {
      // in the text as well: the mark across the page is only for those who see it
      strips.add(
          0,
          Entry.FREE,
          structure.within(Role.PARAGRAPH, () -> composition.words(mark, looks.heading(), column)));
    }
    strips.add(
        mark.isEmpty() ? 0 : AFTER_MARK,
        mark.isEmpty() ? Entry.FREE : Entry.BOUND,
        structure.within(
            Role.TITLE, () -> composition.words(document.head().title(), looks.title(), column)));
    if (!subtitle.isEmpty()) {
      strips.add(
          4,
          Entry.BOUND,
          structure.within(
              Role.PARAGRAPH, () -> composition.words(subtitle, looks.subtitle(), column)));
    }
    return strips.list();
  }

  private List<Strip> heading(String heading) {
    return composition
        .structure()
        .within(
            Role.HEADING, () -> composition.words(heading, composition.looks().heading(), column));
  }

  private void addLines(List<Section> listed) {
    StructureBuilder structure = composition.structure();
    structure.within(
        Role.CONTENTS,
        () -> {
          for (Section section : listed) {
            int content =
                structure.within(
                    Role.CONTENTS_ENTRY,
                    () ->
                        structure.within(
                            Role.REFERENCE, () -> structure.within(Role.LINK, structure::text)));
            lines.add(new Line(section, content));
          }
          return lines;
        });
  }

  private double labels(List<Section> listed) {
    Look look = composition.looks().contents();
    double widest = 0;
    for (Section section : listed) {
      widest = Math.max(widest, look.face().width(section.label(), look.size()));
    }
    return Math.max(look.ems(SectionComposer.LABEL), widest + LABEL_GAP);
  }

  /** Title and contents; sections without a known page have a line without a number. */
  List<Strip> compose(Map<String, Integer> pages) {
    Strips strips = new Strips().add(0, Entry.FREE, title);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Integer page = pages.get(line.section().id());
      strips.add(
          i == 0 ? AFTER_CONTENTS_HEADING : 0,
          i == 0 || i == lines.size() - 1 ? Entry.BOUND : Entry.FREE,
          List.of(line(line, page == null ? "" : page.toString())));
    }
    return strips.list();
  }

  private Strip line(Line line, String page) {
    Look look = composition.looks().contents();
    Section section = line.section();
    double hang = section.label().isEmpty() ? 0 : labels;
    Column titles = new Column(column.x() + hang, column.width() - hang - ROOM_FOR_NUMBER);
    Stretch stretch =
        new Stretch(Composed.of(section.heading()), look.face(), line.content(), "", null, false);
    Strip strip = Strips.joined(composition.display().strips(List.of(stretch), look, titles));
    List<Piece> pieces = new ArrayList<>();
    if (hang > 0) {
      Label label = new Label(section.label(), line.content(), hang);
      pieces.add(label.at(column.x(), look));
    }
    pieces.addAll(strip.pieces());
    double last = strip.height() - look.leading();
    double end = end(strip.pieces(), titles.x());
    pieces.addAll(numbered(page, end, last + look.baseline(), line.content()));
    pieces.add(
        new Piece.Link(
            column.x(),
            0,
            column.width(),
            strip.height(),
            section.id(),
            section.title(),
            line.content()));
    return Strip.of(strip.height(), pieces);
  }

  /** Where the last line of a title ends. */
  private static double end(List<Piece> pieces, double otherwise) {
    double end = otherwise;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        end = words.x() + words.face().width(words.text(), words.size());
      }
    }
    return end;
  }

  private List<Piece> numbered(String page, double end, double baseline, int content) {
    Look look = composition.looks().contents();
    Face face = look.face();
    double size = look.size();
    // the space keeps title and number apart in the text layer
    String number = " " + page;
    double numberX = column.right() - face.width(number, size);
    double step = face.width(DOT, size);
    double dotsEnd = column.right() - ROOM_FOR_NUMBER + step * 2;
    int dots = (int) ((dotsEnd - end - BESIDE_DOTS) / step);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Words(numberX, baseline, number, face, size, look.ink(), 0, content));
    if (dots > 0) {
      pieces.add(
          new Piece.Words(
              dotsEnd - dots * step,
              baseline,
              DOT.repeat(dots),
              face,
              size,
              Ink.GREY,
              0,
              Piece.DECORATION));
    }
    return pieces;
  }
}
