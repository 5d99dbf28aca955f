package de.vertragswerk.rendering.layout;

/** What an element of the contract is to a reader who does not see the page. */
public enum Role {
  DOCUMENT,
  TITLE,
  CONTENTS,
  CONTENTS_ENTRY,
  REFERENCE,
  LINK,
  SECTION,
  HEADING,
  PARAGRAPH,
  NUMBERED_LIST,
  LETTERED_LIST,
  DASHED_LIST,
  LIST_ITEM,
  LIST_LABEL,
  LIST_BODY,
  TABLE,
  CAPTION,
  TABLE_HEAD,
  TABLE_BODY,
  TABLE_ROW,
  /** Heads the column it stands in. */
  HEAD_CELL,
  CELL,
  FIGURE,
  /** Holds the place of one {@link FormField}. */
  FORM_FIELD
}
