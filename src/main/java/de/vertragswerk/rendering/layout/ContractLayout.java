package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays contracts out on pages. Immutable, shared by threads. */
public final class ContractLayout implements PageNumbers, TableColumns {
  private static final String GERMAN = "de";

  private final Faces faces;
  private final Hyphenation german;
  private final PageGeometry geometry;

  /** Reads fonts and hyphenation patterns; make one and keep it. */
  public ContractLayout() {
    this.faces = Faces.liberationSans();
    this.german = Hyphenation.german();
    this.geometry = PageGeometry.A4;
  }

  /** Which characters it can print. */
  public PrintableCharacters printableCharacters() {
    return new PrintableCharacters(faces);
  }

  @Override
  public Map<String, Integer> of(ContractDocument document) {
    Composition composition = composition(document);
    ContentsComposer front = new ContentsComposer(composition, document);
    List<Strip> sections = sections(document, composition);
    return listed(document, anchors(pages(front.compose(Map.of()), sections)));
  }

  @Override
  public List<Double> widths(Table table, double width) {
    return ColumnWidths.of(table, width, Looks.of(faces).cell(), german.forOneDocument());
  }

  public PrintedContract layOut(ContractDocument document) {
    Composition composition = composition(document);
    ContentsComposer front = new ContentsComposer(composition, document);
    List<Strip> sections = sections(document, composition);
    // the first round finds the page numbers, the second prints them
    List<Anchor> anchors = anchors(pages(front.compose(Map.of()), sections));
    List<PageBreaker.Page> pages = pages(front.compose(listed(document, anchors)), sections);
    return new PrintedContract(
        composition.structure().document(),
        printed(pages, new PageFurniture(document.head(), composition)),
        anchors,
        outline(document));
  }

  private Composition composition(ContractDocument document) {
    boolean isGerman = document.head().language().startsWith(GERMAN);
    return new Composition(
        Looks.of(faces),
        geometry,
        ParagraphStrips.running(isGerman ? german.forOneDocument() : Hyphenation.none()),
        ParagraphStrips.display(),
        new StructureBuilder());
  }

  private static List<Strip> sections(ContractDocument document, Composition composition) {
    SectionComposer composer = new SectionComposer(composition);
    List<Strip> strips = new ArrayList<>();
    document.sections().forEach(section -> strips.addAll(composer.compose(section)));
    return strips;
  }

  private List<PageBreaker.Page> pages(List<Strip> front, List<Strip> sections) {
    List<Strip> all = new ArrayList<>(front);
    all.addAll(sections);
    return PageBreaker.pages(all, geometry.textHeight());
  }

  private List<Anchor> anchors(List<PageBreaker.Page> pages) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      for (PageBreaker.Page.Placed placed : pages.get(i).strips()) {
        for (String name : placed.strip().anchors()) {
          anchors.add(new Anchor(name, i + 1, geometry.top() + placed.y()));
        }
      }
    }
    return anchors;
  }

  private static Map<String, Integer> listed(ContractDocument document, List<Anchor> anchors) {
    Map<String, Integer> all = new LinkedHashMap<>();
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

  private List<PrintedPage> printed(List<PageBreaker.Page> pages, PageFurniture furniture) {
    List<PrintedPage> printed = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Piece> pieces = new ArrayList<>();
      for (PageBreaker.Page.Placed placed : pages.get(i).strips()) {
        pieces.addAll(placed.strip().piecesAt(0, geometry.top() + placed.y()));
      }
      printed.add(
          new PrintedPage(
              geometry.width(), geometry.height(), furniture.on(i + 1, pages.size()), pieces));
    }
    return printed;
  }

  private static List<OutlineEntry> outline(ContractDocument document) {
    return document.sections().stream()
        .filter(Section::isListed)
        .map(section -> new OutlineEntry(section.title(), section.id()))
        .toList();
  }
}
