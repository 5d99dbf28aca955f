package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.TextField;
import de.vertragswerk.document.Section;
import de.vertragswerk.document.Subsection;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Composes a section: its heading, which is never the last on a page, and its subsections. */
final class SectionComposer {
  private static final double BEFORE_HEADING = 16;
  private static final double AFTER_HEADING = 5;
  private static final double BETWEEN = 5;
  private static final double AFTER_FIELD = 9;
  private static final double LABEL_GAP = 6;

  /** In ems of the text: where texts stand beside their labels, in all sections alike. */
  static final double LABEL = 3;

  private final Composition composition;
  private final Column column;

  SectionComposer(Composition composition) {
    this.composition = composition;
    this.column = composition.geometry().column();
  }

  List<Strip> compose(Section section) {
    return composition
        .structure()
        .within(
            Role.SECTION,
            () -> {
              List<Strip> heading = section.isListed() ? heading(section) : List.of();
              Strips strips = new Strips().add(BEFORE_HEADING, entry(section), heading);
              double hang = hang(section);
              List<Subsection> passages = section.passages();
              for (int i = 0; i < passages.size(); i++) {
                Subsection subsection = passages.get(i);
                boolean first = i == 0 && heading.isEmpty();
                strips.add(
                    first ? BEFORE_HEADING : i == 0 ? AFTER_HEADING : after(passages.get(i - 1)),
                    isBound(i, heading) ? Entry.BOUND : entry(subsection),
                    subsection(subsection, hang));
              }
              return anchored(strips.list(), section.id());
            });
  }

  /** Words stand clear of a rule above them. */
  private static double after(Subsection before) {
    List<Block> blocks = before.blocks();
    return blocks.get(blocks.size() - 1) instanceof TextField ? AFTER_FIELD : BETWEEN;
  }

  /** What follows a heading, or the first words of a section that has none. */
  private static boolean isBound(int index, List<Strip> heading) {
    return index == (heading.isEmpty() ? 1 : 0);
  }

  private static List<Strip> anchored(List<Strip> strips, String id) {
    List<Strip> anchored = new ArrayList<>(strips);
    if (!anchored.isEmpty()) {
      anchored.set(0, anchored.get(0).anchored(id));
    }
    return anchored;
  }

  private static Entry entry(Section section) {
    return section.subsections().isEmpty() ? Entry.FREE : entry(section.subsections().get(0));
  }

  /** Nobody signs on a page without text. */
  private static Entry entry(Subsection subsection) {
    return subsection.blocks().get(0) instanceof Signatures ? Entry.BOUND : Entry.FREE;
  }

  private List<Strip> heading(Section section) {
    Look look = composition.looks().heading();
    StructureBuilder structure = composition.structure();
    return structure.within(
        Role.HEADING,
        () -> {
          if (section.label().isEmpty()) {
            return together(composition.words(section.heading(), look, column));
          }
          double label = look.face().width(section.label(), look.size()) + LABEL_GAP;
          double width = Math.max(labels(), label);
          Label hanging = new Label(section.label(), structure.text(), width);
          List<Strip> strips =
              new ArrayList<>(composition.words(section.heading(), look, column.indented(width)));
          strips.set(0, strips.get(0).led(hanging.at(column.x(), look)));
          return together(strips);
        });
  }

  private static List<Strip> together(List<Strip> strips) {
    List<Strip> bound = new ArrayList<>();
    for (Strip strip : strips) {
      bound.add(bound.isEmpty() ? strip : strip.bound(Entry.BOUND));
    }
    return bound;
  }

  private double labels() {
    return composition.looks().text().ems(LABEL);
  }

  /** One width for all subsections, so that their texts stand under each other. */
  private double hang(Section section) {
    Look look = composition.looks().text();
    double widest = 0;
    for (Subsection subsection : section.subsections()) {
      widest = Math.max(widest, look.face().width(subsection.label(), look.size()));
    }
    return widest == 0 ? 0 : Math.max(labels(), widest + LABEL_GAP);
  }

  private List<Strip> subsection(Subsection subsection, double hang) {
    Look look = composition.looks().text();
    if (subsection.label().isEmpty()) {
      return BlockComposer.compose(subsection.blocks(), composition, look, column, Label.NONE);
    }
    return BlockComposer.compose(
        subsection.blocks(), composition, look, column, Label.numbered(subsection.label(), hang));
  }
}
