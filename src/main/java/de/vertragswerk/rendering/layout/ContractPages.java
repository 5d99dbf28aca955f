package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One contract on its way to its pages; for one use. */
final class ContractPages {
  private final ContractDocument document;
  private final Composition composition;
  private final ContentsComposer front;
  private final List<Sheets> sections;

  ContractPages(ContractDocument document, Composition composition) {
    this.document = document;
    this.composition = composition.on(PageGeometry.of(document.opening()));
    this.front = new ContentsComposer(this.composition, document);
    this.sections = SheetsComposer.compose(document, composition);
  }

  /** The page of each section that the contents list, by the section's id. */
  Map<String, Integer> numbers() {
    return listed(anchors(pages(Map.of())));
  }

  PrintedContract print() {
    // the first round finds the page numbers, the second prints them
    List<Anchor> anchors = anchors(pages(Map.of()));
    return new PrintedContract(
        composition.structure().document(), printed(pages(listed(anchors))), anchors, outline());
  }

  private List<PageBreaker.Page> pages(Map<String, Integer> numbers) {
    List<PageBreaker.Page> pages = new ArrayList<>();
    for (Sheets sheets : sheets(front.compose(numbers))) {
      pages.addAll(PageBreaker.pages(sheets));
    }
    return pages;
  }

  /**
   * Title and contents share their last page with the first section, unless that lies another way.
   */
  private List<Sheets> sheets(List<Strip> title) {
    List<Strip> first = new ArrayList<>(title);
    List<Sheets> others = sections;
    if (!sections.isEmpty() && sections.get(0).geometry().equals(composition.geometry())) {
      first.addAll(sections.get(0).strips());
      others = sections.subList(1, sections.size());
    }
    List<Sheets> sheets = new ArrayList<>();
    sheets.add(new Sheets(composition.geometry(), first));
    sheets.addAll(others);
    return sheets;
  }

  private static List<Anchor> anchors(List<PageBreaker.Page> pages) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      double top = pages.get(i).geometry().top();
      for (PageBreaker.Page.Placed placed : pages.get(i).strips()) {
        for (String name : placed.strip().anchors()) {
          anchors.add(new Anchor(name, i + 1, top + placed.y()));
        }
      }
    }
    return anchors;
  }

  private Map<String, Integer> listed(List<Anchor> anchors) {
    Map<String, Integer> all = new HashMap<>();
    anchors.forEach(anchor -> all.putIfAbsent(anchor.name(), anchor.page()));
    Map<String, Integer> listed = new LinkedHashMap<>();
    for (Section section : document.sections()) {
      Integer page = all.get(section.id());
      if (section.isListed() && page != null) {
        listed.put(section.id(), page);
      }
    }
    return listed;
  }

  private List<PrintedPage> printed(List<PageBreaker.Page> pages) {
    Map<PageGeometry, PageFurniture> furniture = new HashMap<>();
    List<PrintedPage> printed = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageGeometry geometry = pages.get(i).geometry();
      PageFurniture around =
          furniture.computeIfAbsent(
              geometry,
              lying -> new PageFurniture(document.head(), composition.on(lying), pages.size()));
      printed.add(
          new PrintedPage(
              geometry.width(), geometry.height(), around.on(i + 1), pieces(pages.get(i))));
    }
    return printed;
  }

  private static List<Piece> pieces(PageBreaker.Page page) {
    List<Piece> pieces = new ArrayList<>();
    for (PageBreaker.Page.Placed placed : page.strips()) {
      pieces.addAll(placed.strip().piecesAt(page.geometry().top() + placed.y()));
    }
    return pieces;
  }

  private List<OutlineEntry> outline() {
    return document.sections().stream()
        .filter(Section::isListed)
        .map(section -> new OutlineEntry(section.title(), section.id()))
        .toList();
  }
}
