package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.PageOrientation;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTColumns;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/**
 * The paper of the template and the margins on it, in twentieths of a point, with the header and
 * the footer that stand there.
 *
 * @param width of the standing sheet
 * @param references to the parts of the standing sheets
 */
record PageSetup(int width, int height, Margins margins, List<Reference> references) {
  /** Relations to the parts of the lying sheets. */
  static final String LYING_HEADER = "rIdLyingHeader";

  static final String LYING_FOOTER = "rIdLyingFooter";

  /** 25 mm. */
  private static final int LYING_ABOVE = 1417;

  /** 20 mm. */
  private static final int LYING_BESIDE = 1134;

  private static final List<Reference> LYING =
      List.of(
          new Reference(true, HdrFtrRef.DEFAULT, LYING_HEADER),
          new Reference(false, HdrFtrRef.DEFAULT, LYING_FOOTER));

  /** Distances from the edges of the sheet. */
  record Margins(int top, int right, int bottom, int left, int header, int footer) {
    /** Smaller, as those of the lying pages of the PDF are, so that the pages say the same. */
    Margins lying() {
      return new Margins(LYING_ABOVE, LYING_BESIDE, LYING_ABOVE, LYING_BESIDE, header, footer);
    }
  }

  /** To a header or a footer. */
  record Reference(boolean header, HdrFtrRef pages, String relation) {
    private CTRel rel() {
      return header ? headerOf() : footerOf();
    }

    private CTRel headerOf() {
      HeaderReference reference = new HeaderReference();
      reference.setType(pages);
      reference.setId(relation);
      return reference;
    }

    private CTRel footerOf() {
      FooterReference reference = new FooterReference();
      reference.setType(pages);
      reference.setId(relation);
      return reference;
    }
  }

  static PageSetup of(SectPr section) {
    SectPr.PgMar margins = section.getPgMar();
    return new PageSetup(
        of(section.getPgSz().getW()),
        of(section.getPgSz().getH()),
        new Margins(
            of(margins.getTop()),
            of(margins.getRight()),
            of(margins.getBottom()),
            of(margins.getLeft()),
            of(margins.getHeader()),
            of(margins.getFooter())),
        section.getEGHdrFtrReferences().stream().map(PageSetup::reference).toList());
  }

  private static int of(BigInteger twips) {
    return twips.intValueExact();
  }

  private static Reference reference(CTRel rel) {
    return rel instanceof HeaderReference header
        ? new Reference(true, header.getType(), rel.getId())
        : new Reference(false, ((FooterReference) rel).getType(), rel.getId());
  }

  /** How wide the text is. */
  int textWidth(PageOrientation orientation) {
    Margins around = margins(orientation);
    return (orientation == PageOrientation.PORTRAIT ? width : height)
        - around.left()
        - around.right();
  }

  int textHeight(PageOrientation orientation) {
    Margins around = margins(orientation);
    return (orientation == PageOrientation.PORTRAIT ? height : width)
        - around.top()
        - around.bottom();
  }

  private Margins margins(PageOrientation orientation) {
    return orientation == PageOrientation.PORTRAIT ? margins : margins.lying();
  }

  /**
   * What ends a run of sheets.
   *
   * @param first whether it begins the contract: then its first page has a header of its own,
   *     unless it lies, since a lying sheet has but one kind of header
   */
  SectPr section(PageOrientation orientation, boolean first) {
    boolean standing = orientation == PageOrientation.PORTRAIT;
    SectPr section = new SectPr();
    for (Reference reference : standing ? references : LYING) {
      if (first || reference.pages() == HdrFtrRef.DEFAULT) {
        section.getEGHdrFtrReferences().add(reference.rel());
      }
    }
    SectPr.PgSz size = new SectPr.PgSz();
    size.setW(BigInteger.valueOf(standing ? width : height));
    size.setH(BigInteger.valueOf(standing ? height : width));
    if (!standing) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    section.setPgSz(size);
    section.setPgMar(pageMargins(margins(orientation)));
    CTColumns columns = new CTColumns();
    columns.setSpace(BigInteger.valueOf(708));
    section.setCols(columns);
    if (first && standing) {
      section.setTitlePg(new BooleanDefaultTrue());
    }
    return section;
  }

  private static SectPr.PgMar pageMargins(Margins margins) {
    SectPr.PgMar margin = new SectPr.PgMar();
    margin.setTop(BigInteger.valueOf(margins.top()));
    margin.setRight(BigInteger.valueOf(margins.right()));
    margin.setBottom(BigInteger.valueOf(margins.bottom()));
    margin.setLeft(BigInteger.valueOf(margins.left()));
    margin.setHeader(BigInteger.valueOf(margins.header()));
    margin.setFooter(BigInteger.valueOf(margins.footer()));
    margin.setGutter(BigInteger.ZERO);
    return margin;
  }
}
