package de.vertragswerk.peers;

import de.vertragswerk.peers.Printed.Heading;
import de.vertragswerk.peers.Printed.Part;
import de.vertragswerk.peers.Printed.SignatureLine;
import de.vertragswerk.peers.Printed.Table;
import de.vertragswerk.peers.Printed.Text;
import java.util.List;

/** Writes a contract as XSL formatting objects that look as much like ours as is easy. */
final class FoWriter {
  private static final String BEGIN =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" \
      xml:lang="de-DE" language="de" country="DE" hyphenate="true" font-family="Liberation Sans" font-size="10pt" \
      line-height="1.3"><fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" \
      page-height="297mm" margin="12mm 20mm 12mm 25mm"><fo:region-body margin="13mm 0 13mm 0"/>\
      <fo:region-before extent="10mm"/><fo:region-after extent="8mm"/></fo:simple-page-master></fo:layout-master-set>\
      """;

  private final Printed printed;
  private final StringBuilder fo = new StringBuilder(200_000);

  private FoWriter(Printed printed) {
    this.printed = printed;
  }

  static String write(Printed printed) {
    return new FoWriter(printed).write();
  }

  private String write() {
    Printed.Head head = printed.head();
    fo.append(BEGIN);
    declarations(head);
    bookmarks();
    fo.append("<fo:page-sequence master-reference=\"a4\" id=\"all\">");
    furniture(head);
    fo.append("<fo:flow flow-name=\"xsl-region-body\">");
    title(head);
    contents(head);
    printed.parts().forEach(this::part);
    fo.append("</fo:flow></fo:page-sequence></fo:root>");
    return fo.toString();
  }

  private void declarations(Printed.Head head) {
    fo.append("<fo:declarations><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
        .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
        .append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    text(head.title());
    fo.append("</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>")
        .append("</fo:declarations>");
  }

  private void bookmarks() {
    fo.append("<fo:bookmark-tree>");
    for (Heading heading : headings()) {
      fo.append("<fo:bookmark internal-destination=\"").append(heading.id());
      fo.append("\"><fo:bookmark-title>");
      text((heading.label() + " " + heading.text()).strip());
      fo.append("</fo:bookmark-title></fo:bookmark>");
    }
    fo.append("</fo:bookmark-tree>");
  }

  private List<Heading> headings() {
    return printed.parts().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .toList();
  }

  private void furniture(Printed.Head head) {
    fo.append("<fo:static-content flow-name=\"xsl-region-before\" role=\"artifact\">");
    block("font-size=\"8pt\"", head.header());
    fo.append("</fo:static-content>")
        .append("<fo:static-content flow-name=\"xsl-region-after\" role=\"artifact\">")
        .append("<fo:block font-size=\"8pt\" text-align-last=\"justify\">");
    text(head.footer());
    fo.append("<fo:leader leader-pattern=\"space\"/>");
    text(head.page().get(0));
    fo.append("<fo:page-number/>");
    text(head.page().get(1));
    fo.append("<fo:page-number-citation-last ref-id=\"all\"/></fo:block></fo:static-content>");
  }

  private void title(Printed.Head head) {
    block("role=\"H1\" font-size=\"18pt\" font-weight=\"bold\" space-after=\"4mm\"", head.title());
    block("font-size=\"11pt\" space-after=\"6mm\"", head.subtitle());
  }

  private void contents(Printed.Head head) {
    block("role=\"H2\" font-weight=\"bold\" space-before=\"4mm\"", head.contents());
    for (Heading heading : headings()) {
      fo.append("<fo:block text-align-last=\"justify\"><fo:basic-link fox:alt-text=\"");
      text(heading.text());
      fo.append("\" internal-destination=\"").append(heading.id()).append("\">");
      text((heading.label() + " " + heading.text()).strip());
      fo.append("<fo:leader leader-pattern=\"dots\"/><fo:page-number-citation ref-id=\"");
      fo.append(heading.id()).append("\"/></fo:basic-link></fo:block>");
    }
  }

  private void part(Part part) {
    if (part instanceof Heading heading) {
      block(
          "role=\"H2\" font-size=\"12pt\" font-weight=\"bold\" space-before=\"6mm\""
              + " space-after=\"2mm\" keep-with-next=\"always\" hyphenate=\"false\" id=\""
              + heading.id()
              + "\"",
          (heading.label() + " " + heading.text()).strip());
    } else if (part instanceof Text text) {
      paragraph(text);
    } else if (part instanceof Table table) {
      table(table);
    } else if (part instanceof SignatureLine line) {
      block("space-before=\"14mm\" border-top=\"0.5pt solid black\"", line.placeAndDate());
      block("space-after=\"4mm\"", line.person());
    }
  }

  private void paragraph(Text text) {
    String indent = "space-after=\"2mm\" text-align=\"justify\"";
    if (text.label().isEmpty()) {
      block(indent + " start-indent=\"" + text.depth() * 8 + "mm\"", text.text());
      return;
    }
    fo.append("<fo:list-block provisional-distance-between-starts=\"8mm\" start-indent=\"");
    fo.append(text.depth() * 8).append("mm\"><fo:list-item><fo:list-item-label ");
    fo.append("end-indent=\"label-end()\">");
    block("hyphenate=\"false\"", text.label());
    fo.append("</fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">");
    block(indent, text.text());
    fo.append("</fo:list-item-body></fo:list-item></fo:list-block>");
  }

  private void table(Table table) {
    block("font-weight=\"bold\" keep-with-next=\"always\" space-before=\"2mm\"", table.caption());
    fo.append("<fo:table table-layout=\"fixed\" width=\"100%\" space-after=\"4mm\">");
    for (int weight : table.weights()) {
      fo.append("<fo:table-column column-width=\"proportional-column-width(")
          .append(weight)
          .append(")\"/>");
    }
    if (!table.head().isEmpty()) {
      fo.append("<fo:table-header font-weight=\"bold\" background-color=\"#e8ebef\">");
      table.head().forEach(this::row);
      fo.append("</fo:table-header>");
    }
    fo.append("<fo:table-body>");
    table.body().forEach(this::row);
    fo.append("</fo:table-body></fo:table>");
  }

  private void row(List<String> cells) {
    fo.append("<fo:table-row keep-together.within-page=\"always\">");
    for (String cell : cells) {
      fo.append("<fo:table-cell padding=\"1mm\" border=\"0.5pt solid #8a8f98\">");
      block("font-size=\"9pt\"", cell);
      fo.append("</fo:table-cell>");
    }
    fo.append("</fo:table-row>");
  }

  private void block(String attributes, String text) {
    fo.append("<fo:block ").append(attributes).append('>');
    text(text);
    fo.append("</fo:block>");
  }

  private void text(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      switch (letter) {
        case '&' -> fo.append("&amp;");
        case '<' -> fo.append("&lt;");
        case '>' -> fo.append("&gt;");
        case '"' -> fo.append("&quot;");
        default -> fo.append(letter);
      }
    }
  }
}
