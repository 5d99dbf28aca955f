package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** What the file says of itself as XMP: which standards it keeps, and which contract it is. */
final class Xmp {
  /** Of the properties that only our files have; the same as in Word files. */
  private static final String CONTRACT = "urn:vertragswerk:contract:1#";

  private static final String BEGIN =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      """;

  private static final String END =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private final StringBuilder xmp = new StringBuilder(BEGIN);

  private Xmp() {}

  static byte[] of(DocumentHead head, PdfFlavour flavour) {
    Xmp made = new Xmp();
    made.addStandards(flavour);
    made.addHead(head);
    made.addContract(head);
    made.addDescriptions(head);
    return made.xmp.append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void addStandards(PdfFlavour flavour) {
    begin("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    add("pdfaid:part", Integer.toString(flavour.part()));
    add("pdfaid:conformance", "A");
    end();
    begin("pdfuaid", XmpExtension.PDF_UA);
    add("pdfuaid:part", "1");
    end();
  }

  private void addHead(DocumentHead head) {
    begin("dc", "http://purl.org/dc/elements/1.1/");
    addAlternative("dc:title", Metadata.title(head));
    if (!head.subtitle().isEmpty()) {
      addAlternative("dc:description", head.subtitle());
    }
    xmp.append("<dc:language><rdf:Bag><rdf:li>")
        .append(escaped(head.language()))
        .append("</rdf:li></rdf:Bag></dc:language>\n");
    end();
    begin("pdf", "http://ns.adobe.com/pdf/1.3/");
    add("pdf:Producer", Metadata.PRODUCER);
    end();
    begin("xmp", "http://ns.adobe.com/xap/1.0/");
    add("xmp:CreatorTool", Metadata.PRODUCER);
    LocalDate date = head.date();
    if (date != null) {
      add("xmp:CreateDate", date + "T00:00:00Z");
      add("xmp:ModifyDate", date + "T00:00:00Z");
    }
    end();
  }

  private void addContract(DocumentHead head) {
    begin("vertragswerk", CONTRACT);
    for (Map.Entry<String, String> each : Metadata.own(head).entrySet()) {
      add("vertragswerk:" + each.getKey(), each.getValue());
    }
    end();
  }

  /** PDF/A wants every other namespace described in the file itself. */
  private void addDescriptions(DocumentHead head) {
    xmp.append(XmpExtension.BEGIN).append(XmpExtension.pdfUa());
    xmp.append(
        XmpExtension.texts(
            "Vertragswerk contract", CONTRACT, "vertragswerk", Metadata.own(head).keySet()));
    xmp.append(XmpExtension.END);
  }

  private void begin(String prefix, String namespace) {
    xmp.append("<rdf:Description rdf:about=\"\" xmlns:")
        .append(prefix)
        .append("=\"")
        .append(namespace)
        .append("\">\n");
  }

  private void end() {
    xmp.append("</rdf:Description>\n");
  }

  private void add(String name, String text) {
    xmp.append('<').append(name).append('>').append(escaped(text));
    xmp.append("</").append(name).append(">\n");
  }

  private void addAlternative(String name, String text) {
    xmp.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xmp.append(escaped(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
