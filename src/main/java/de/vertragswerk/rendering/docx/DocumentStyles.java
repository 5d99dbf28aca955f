package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** The template's styles, and one for each clause that occurs. */
final class DocumentStyles {
  private final Styles styles;

  DocumentStyles(Styles styles) {
    this.styles = styles;
  }

  byte[] of(ContractDocument document) {
    styles
        .getDocDefaults()
        .getRPrDefault()
        .getRPr()
        .getLang()
        .setVal(LegalText.of(document.head().language()));
    Style base = clauseBase();
    document.sections().stream()
        .map(Section::clause)
        .distinct()
        .forEach(clause -> styles.getStyle().add(clauseStyle(base, clause)));
    return WordXml.write(styles);
  }

  private Style clauseBase() {
    return styles.getStyle().stream()
        .filter(style -> style.getStyleId().equals(StyleIds.CLAUSE))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no style " + StyleIds.CLAUSE));
  }

  /** Named after the base, so that Word lists a contract's clauses together. */
  private static Style clauseStyle(Style base, String clause) {
    Style style = new Style();
    style.setType("paragraph");
    style.setCustomStyle(true);
    style.setStyleId(StyleIds.clause(clause));
    Style.Name name = new Style.Name();
    name.setVal(base.getName().getVal() + " " + clause);
    style.setName(name);
    Style.BasedOn basedOn = new Style.BasedOn();
    basedOn.setVal(StyleIds.CLAUSE);
    style.setBasedOn(basedOn);
    return style;
  }
}
