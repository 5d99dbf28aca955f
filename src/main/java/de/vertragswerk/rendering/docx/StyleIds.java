package de.vertragswerk.rendering.docx;

/** The styles of the template that a contract uses, by id; their names and looks are there. */
final class StyleIds {
  static final String TITLE = "Title";
  static final String DRAFT = "KVDraft";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING = "Heading1";
  static final String HEADING_UNNUMBERED = "Heading1Unnumbered";

  /** What every clause's own style is based on. */
  static final String CLAUSE = "KVClause";

  static final String LIST_DECIMAL = "KVListDecimal";
  static final String LIST_ALPHA = "KVListAlpha";
  static final String LIST_DOUBLE_ALPHA = "KVListDoubleAlpha";
  static final String LIST_DASH = "KVListDash";
  static final String ANNEX = "KVAnnex";
  static final String FIGURE = "KVFigure";
  static final String LETTERHEAD = "KVLetterhead";
  static final String SHEET_END = "KVSheetEnd";
  static final String CAPTION = "Caption";
  static final String TABLE = "KVTable";

  /** A table that is filled in. */
  static final String FORM = "KVForm";

  /** A line to write on. */
  static final String FIELD = "KVField";

  static final String FIELD_FRAME = "KVFieldFrame";
  static final String FIELD_END = "KVFieldEnd";
  static final String TABLE_TEXT = "KVTableText";
  static final String TABLE_HEAD = "KVTableHead";
  static final String CONTENTS_HEADING = "TOCHeading";
  static final String CONTENTS_ENTRY = "TOC1";
  static final String CONTENTS_END = "KVContentsEnd";
  static final String SIGNATURES = "KVSignatures";
  static final String PARTY = "KVParty";
  static final String SPACE = "KVSpace";
  static final String SIGNATURE_TEXT = "KVSignatureText";
  static final String STRONG = "Strong";
  static final String REFERENCE = "KVReference";
  static final String MISSING = "KVMissing";

  private StyleIds() {}

  /** The style of one clause's paragraphs. */
  static String clause(String clauseId) {
    return CLAUSE + "_" + clauseId;
  }
}
