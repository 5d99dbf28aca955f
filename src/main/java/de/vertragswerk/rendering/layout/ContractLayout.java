package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.Block.Table;
import de.vertragswerk.document.ContractDocument;
import java.util.List;
import java.util.Map;

/** Lays contracts out on pages. Immutable, shared by threads. */
public final class ContractLayout implements PageNumbers, TableColumns {
  private static final String GERMAN = "de";

  private final Faces faces;
  private final Lexicon german;

  /** Reads fonts and hyphenation patterns; make one and keep it. */
  public ContractLayout() {
    this.faces = Faces.liberationSans();
    this.german = new Lexicon(Hyphenation.german());
  }

  /** Which characters it can print. */
  public PrintableCharacters printableCharacters() {
    return new PrintableCharacters(faces);
  }

  @Override
  public Map<String, Integer> of(ContractDocument document) {
    return new ContractPages(document, composition(document)).numbers();
  }

  @Override
  public List<Double> widths(Table table, double width) {
    return ColumnWidths.of(table, width, Looks.of(faces).cell(), german);
  }

  public PrintedContract layOut(ContractDocument document) {
    return new ContractPages(document, composition(document)).print();
  }

  private Composition composition(ContractDocument document) {
    boolean isGerman = document.head().language().startsWith(GERMAN);
    Lexicon lexicon = isGerman ? german : german.undivided();
    return new Composition(
        Looks.of(faces),
        PageGeometry.A4,
        ParagraphStrips.running(lexicon),
        ParagraphStrips.display(lexicon),
        new StructureBuilder());
  }
}
