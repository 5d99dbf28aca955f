package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import java.util.Map;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** The template's styles, and one for each clause that occurs. */
final class TemplateStyles {
  private static final String LANGUAGE = "language";
  private static final String CLAUSES = "clauses";

  private final Form form;
  private final String clauseName;

  TemplateStyles(Styles styles) {
    this.clauseName = clauseBase(styles).getName().getVal();
    styles.getDocDefaults().getRPrDefault().getRPr().getLang().setVal("{{" + LANGUAGE + "}}");
    this.form = Form.openAtEnd(WordXml.text(styles), CLAUSES);
  }

  private static Style clauseBase(Styles styles) {
    return styles.getStyle().stream()
        .filter(style -> style.getStyleId().equals(StyleIds.CLAUSE))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no style " + StyleIds.CLAUSE));
  }

  byte[] part(ContractDocument document) {
    SmallXml clauses = SmallXml.fragment();
    document.sections().stream()
        .map(Section::clause)
        .distinct()
        .forEach(clause -> style(clauses, clause));
    String language = SmallXml.escaped(document.head().language());
    return form.bytes(Map.of(LANGUAGE, language, CLAUSES, clauses.closed()));
  }

  /** Named after the base, so that Word lists a contract's clauses together. */
  private void style(SmallXml styles, String clause) {
    styles
        .open("w:style")
        .attribute("w:type", "paragraph")
        .attribute("w:customStyle", "1")
        .attribute("w:styleId", StyleIds.clause(clause))
        .empty("w:name", "w:val", clauseName + " " + clause)
        .empty("w:basedOn", "w:val", StyleIds.CLAUSE)
        .close();
  }
}
