package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.ArrayList;
import java.util.List;

/** Composes the sections of a contract, on sheets that lie as each section wants. */
final class SheetsComposer {
  /** In lines: what stands at least above the place to sign on its page. */
  private static final double COMPANY = 3.5;

  private final Composition composition;
  private final List<Sheets> sheets = new ArrayList<>();
  private List<Strip> open = new ArrayList<>();
  private final boolean isForm;
  private PageOrientation orientation;

  private SheetsComposer(ContractDocument document, Composition composition) {
    this.composition = composition;
    this.isForm = document.isForm();
    this.orientation = document.opening();
  }

  /** Sheets without strips are left out. */
  static List<Sheets> compose(ContractDocument document, Composition composition) {
    SheetsComposer composer = new SheetsComposer(document, composition);
    document.sections().forEach(composer::add);
    composer.close();
    return composer.sheets;
  }

  private void add(Section section) {
    PageOrientation wanted = section.orientation();
    if (wanted != orientation || (wanted == PageOrientation.LANDSCAPE && !isForm)) {
      close();
      orientation = wanted;
    }
    PageGeometry geometry = PageGeometry.of(orientation);
    List<Strip> strips = new SectionComposer(composition.on(geometry)).compose(section);
    if (isOnlyToSign(section) && bindLastStrips(geometry.textHeight() - height(strips))) {
      strips = whole(strips);
    }
    open.addAll(strips);
  }

  private static double height(List<Strip> strips) {
    return Strips.height(strips) + (strips.isEmpty() ? 0 : strips.get(0).space());
  }

  private void close() {
    if (!open.isEmpty()) {
      sheets.add(new Sheets(PageGeometry.of(orientation), open));
    }
    open = new ArrayList<>();
  }

  /** A counted section has text of its own above the place to sign. */
  private static boolean isOnlyToSign(Section section) {
    return section.label().isEmpty()
        && section.subsections().stream()
            .flatMap(subsection -> subsection.blocks().stream())
            .anyMatch(block -> block instanceof Signatures);
  }

  /** On one page, if that page has room, and on that of the strip before. */
  private static List<Strip> whole(List<Strip> strips) {
    List<Strip> whole = new ArrayList<>();
    for (Strip strip : strips) {
      whole.add(strip.bound(whole.isEmpty() ? Entry.BOUND : Entry.RELUCTANT));
    }
    return whole;
  }

  /**
   * Nobody signs on a page without text: the last lines before the place to sign go with it.
   *
   * @param room that they may take on the page where the parties sign
   * @return whether they find room there
   */
  private boolean bindLastStrips(double room) {
    int first = open.size();
    double height = 0;
    while (first > 0 && (height < company() || isBound(open.get(first)))) {
      first--;
      height += open.get(first).height() + open.get(first).space();
    }
    if (first == open.size() || height + repeated(first) > room) {
      return false;
    }
    for (int i = first + 1; i < open.size(); i++) {
      open.set(i, open.get(i).bound(Entry.BOUND));
    }
    return true;
  }

  private static boolean isBound(Strip strip) {
    return strip.entry().compareTo(Entry.UNWELCOME) > 0;
  }

  private double repeated(int first) {
    Strip repeated = open.get(first).repeated();
    return repeated == null ? 0 : repeated.height();
  }

  private double company() {
    return composition.looks().text().leading() * COMPANY;
  }
}
