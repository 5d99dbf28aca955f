package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Composes the table of contents under the title. The contents are composed before anybody knows
 * the page numbers; they take no more room when the numbers come.
 */
final class ContentsComposer {
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
    Strips strips =
        new Strips().add(0, Entry.FREE, new TitleComposer(composition).compose(document.head()));
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
          line(line, page == null ? "" : page.toString()));
    }
    return strips.list();
  }

  private List<Strip> line(Line line, String page) {
    Look look = composition.looks().contents();
    Section section = line.section();
    double hang = section.label().isEmpty() ? 0 : labels;
    Column titles = new Column(column.x() + hang, column.width() - hang - ROOM_FOR_NUMBER);
    Stretch stretch =
        new Stretch(Composed.of(section.heading()), look.face(), line.content(), "", null, false);
    List<Strip> strips =
        new ArrayList<>(composition.display().strips(List.of(stretch), look, titles));
    if (hang > 0) {
      Label label = new Label(section.label(), line.content(), hang);
      strips.set(0, strips.get(0).led(label.at(column.x(), look)));
    }
    int last = strips.size() - 1;
    double end = end(strips.get(last).pieces(), titles.x());
    strips.set(last, strips.get(last).followed(numbered(page, end, line.content())));
    strips.replaceAll(strip -> strip.followed(List.of(link(line, strip.height()))));
    return strips;
  }

  private Piece link(Line line, double height) {
    Section section = line.section();
    return new Piece.Link(
        column.x(), 0, column.width(), height, section.id(), section.title(), line.content());
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

  private List<Piece> numbered(String page, double end, int content) {
    Look look = composition.looks().contents();
    Face face = look.face();
    double size = look.size();
    double baseline = look.baseline();
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
