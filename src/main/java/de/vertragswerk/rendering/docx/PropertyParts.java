package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.DocumentHead;
import java.time.LocalDate;

/** The parts that say what the file is: for Word's own dialog, and for whoever reads it back. */
final class PropertyParts {
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String DC_TERMS = "http://purl.org/dc/terms/";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  private static final String CONTRACT = "urn:vertragswerk:contract:1";

  /** The format that all custom properties have that no program of its own defines. */
  private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private PropertyParts() {}

  static byte[] core(DocumentHead head) {
    SmallXml xml =
        new SmallXml("cp:coreProperties")
            .attribute("xmlns:cp", CORE)
            .attribute("xmlns:dc", DC)
            .attribute("xmlns:dcterms", DC_TERMS)
            .attribute("xmlns:xsi", INSTANCE)
            .textUnlessEmpty("dc:title", title(head))
            .textUnlessEmpty("dc:subject", head.subtitle())
            .textUnlessEmpty("dc:identifier", head.contractId())
            .textUnlessEmpty("dc:language", head.language())
            .textUnlessEmpty("cp:version", head.revision());
    if (head.revision().matches("[1-9][0-9]{0,8}")) {
      xml.textUnlessEmpty("cp:revision", head.revision());
    }
    LocalDate date = head.date();
    if (date != null) {
      moment(xml, "dcterms:created", date);
      moment(xml, "dcterms:modified", date);
    }
    return xml.toBytes();
  }

  /** Some editors keep nothing but the title; screen readers begin with it. */
  private static String title(DocumentHead head) {
    String mark = head.isDraft() ? head.draftMark() + " \u2013 " : "";
    String id = head.contractId().isEmpty() ? "" : " " + head.contractId();
    return mark + head.title() + id;
  }

  private static void moment(SmallXml xml, String name, LocalDate date) {
    xml.open(name).attribute("xsi:type", "dcterms:W3CDTF").text(date + "T00:00:00Z").close();
  }

  static byte[] custom(DocumentHead head) {
    SmallXml xml =
        new SmallXml("Properties").attribute("xmlns", CUSTOM).attribute("xmlns:vt", TYPES);
    int id = 2;
    for (CustomProperty property : CustomProperty.of(head)) {
      xml.open("property")
          .attribute("fmtid", FORMAT_ID)
          .attribute("pid", Integer.toString(id++))
          .attribute("name", property.name())
          .open("vt:" + property.type())
          .text(property.value())
          .close()
          .close();
    }
    return xml.toBytes();
  }

  /** As text of elements throughout: some editors drop the attributes of such parts. */
  static byte[] contractData(DocumentHead head) {
    return new SmallXml("contract")
        .attribute("xmlns", CONTRACT)
        .textUnlessEmpty("contractId", head.contractId())
        .textUnlessEmpty("revision", head.revision())
        .textUnlessEmpty("library", head.library())
        .textUnlessEmpty("libraryVersion", head.libraryVersion())
        .textUnlessEmpty("libraryHash", head.libraryHash())
        .textUnlessEmpty("parametersSha256", CustomProperty.sha256(head.parameters()))
        .textUnlessEmpty("parameters", head.parameters())
        .toBytes();
  }
}
