package de.vertragswerk.rendering.docx;

import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes the words of the draft mark into the drawing of the template's header.
 *
 * @param words also read out by those who do not see the drawing
 */
record DraftMark(String words) {
  private static final String VML = "urn:schemas-microsoft-com:vml";

  R fill(R run, Pict drawing) {
    for (Object shape : drawing.getAnyAndAny()) {
      if (shape instanceof Element element && element.getLocalName().equals("shape")) {
        element.setAttribute("alt", LegalText.of(words));
        NodeList paths = element.getElementsByTagNameNS(VML, "textpath");
        for (int path = 0; path < paths.getLength(); path++) {
          ((Element) paths.item(path)).setAttribute("string", LegalText.of(words));
        }
      }
    }
    return run;
  }
}
