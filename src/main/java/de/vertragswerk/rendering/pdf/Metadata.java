package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What the file says of itself: the information dictionary and the same again as XMP. */
final class Metadata {
  private static final String PRODUCER = "Vertragswerk";

  private static final String BEGIN =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      """;

  /** PDF/A knows PDF/UA's namespace only when the file describes it. */
  private static final String END =
      """
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Metadata() {}

  static COSDictionary information(DocumentHead head) {
    COSDictionary information = new COSDictionary();
    information.setItem(COSName.TITLE, new COSString(title(head)));
    if (!head.subtitle().isEmpty()) {
      information.setItem(COSName.SUBJECT, new COSString(head.subtitle()));
    }
    information.setItem(COSName.CREATOR, new COSString(PRODUCER));
    information.setItem(COSName.PRODUCER, new COSString(PRODUCER));
    LocalDate date = head.date();
    if (date != null) {
      String day = "D:" + date.toString().replace("-", "") + "000000Z";
      information.setItem(COSName.CREATION_DATE, new COSString(day));
      information.setItem(COSName.MOD_DATE, new COSString(day));
    }
    own(head)
        .forEach(
            (name, value) -> information.setItem(COSName.getPDFName(name), new COSString(value)));
    return information;
  }

  /** Which contract this is, and of which library; for programs that read the file again. */
  private static Map<String, String> own(DocumentHead head) {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("ContractId", head.contractId());
    own.put("Revision", head.revision());
    own.put("Library", head.library());
    own.put("LibraryVersion", head.libraryVersion());
    own.put("LibraryHash", head.libraryHash());
    own.values().removeIf(String::isEmpty);
    return own;
  }

  static byte[] xmp(DocumentHead head) {
    StringBuilder xmp = new StringBuilder(BEGIN);
    xmp.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    xmp.append(alternative("title", title(head)));
    if (!head.subtitle().isEmpty()) {
      xmp.append(alternative("description", head.subtitle()));
    }
    xmp.append("<dc:language><rdf:Bag><rdf:li>")
        .append(escaped(head.language()))
        .append("</rdf:li></rdf:Bag></dc:language>\n</rdf:Description>\n");
    xmp.append("<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
        .append(element("pdf:Producer", PRODUCER))
        .append("</rdf:Description>\n");
    xmp.append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n")
        .append(element("xmp:CreatorTool", PRODUCER));
    LocalDate date = head.date();
    if (date != null) {
      xmp.append(element("xmp:CreateDate", date + "T00:00:00Z"));
      xmp.append(element("xmp:ModifyDate", date + "T00:00:00Z"));
    }
    xmp.append("</rdf:Description>\n");
    return xmp.append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Readers show and read out the title of a file before anything else. */
  private static String title(DocumentHead head) {
    return head.isDraft() ? head.draftMark() + " \u2013 " + head.title() : head.title();
  }

  private static String alternative(String name, String text) {
    return "<dc:%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:%s>\n"
        .formatted(name, escaped(text), name);
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
