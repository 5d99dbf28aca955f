package de.vertragswerk.rendering.docx;

/** A part that a contract has beside the template's. */
final class RelatedPart {
  private static final String KINDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String name;
  private final byte[] content;
  private final String relation;
  private final String kind;
  private final String contentType;

  private RelatedPart(
      String name, byte[] content, String relation, String kind, String contentType) {
    this.name = name;
    this.content = content;
    this.relation = relation;
    this.kind = kind;
    this.contentType = contentType;
  }

  /** The extension of its name tells what it is. */
  static RelatedPart picture(String name, byte[] content, String relation) {
    return new RelatedPart(name, content, relation, "image", "");
  }

  /**
   * A header or a footer.
   *
   * @param kind "header" or "footer"
   */
  static RelatedPart pageLines(String name, byte[] content, String relation, String kind) {
    return new RelatedPart(name, content, relation, kind, TYPES + kind + "+xml");
  }

  byte[] content() {
    return content;
  }

  String path() {
    return "word/" + name;
  }

  void relate(SmallXml relations) {
    relations
        .open("Relationship")
        .attribute("Id", relation)
        .attribute("Type", KINDS + kind)
        .attribute("Target", name)
        .close();
  }

  void declare(SmallXml contentTypes) {
    if (!contentType.isEmpty()) {
      contentTypes
          .open("Override")
          .attribute("PartName", "/" + path())
          .attribute("ContentType", contentType)
          .close();
    }
  }
}
