package de.vertragswerk.rendering.docx;

import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.Text;

/**
 * A header or a footer of the template, with slots in its text.
 *
 * @param lines all but the draft mark
 * @param draftMark the run that draws it; empty in a footer
 */
record PageLines(Form lines, Form draftMark) {
  static final String MARK = "mark";
  static final String MARK_WORDS = "draftMark";
  static final String PAGE = "page";

  /** The label of a page holds fields: the whole run gives way to it, not its text alone. */
  private static final Pattern PAGE_RUN =
      Pattern.compile("<w:r(?: [^>]*)?>(?:(?!<w:r[ >]).)*?\\{\\{page\\}\\}</w:t></w:r>");

  /**
   * @param part a header or a footer, as read from the template
   */
  static PageLines of(ContentAccessor part) {
    part.getContent().forEach(PageLines::keepSpaces);
    String xml = PAGE_RUN.matcher(WordXml.text(part)).replaceAll("{{page}}");
    int drawing = xml.indexOf("<w:pict>");
    if (drawing < 0) {
      return new PageLines(new Form(xml), new Form(""));
    }
    int start = xml.lastIndexOf("<w:r>", drawing);
    int end = xml.indexOf("</w:r>", drawing) + "</w:r>".length();
    String lines = xml.substring(0, start) + "{{" + MARK + "}}" + xml.substring(end);
    return new PageLines(new Form(lines), new Form(xml.substring(start, end)));
  }

  /** For sheets of another width: what stands at the right edge moves with it. */
  static PageLines widened(ContentAccessor part, int from, int to) {
    for (Object block : part.getContent()) {
      if (block instanceof P paragraph) {
        Tabs tabs = new Tabs();
        tabs.getTab().add(tab(STTabJc.CLEAR, from));
        tabs.getTab().add(tab(STTabJc.RIGHT, to));
        paragraph.getPPr().setTabs(tabs);
      }
    }
    return of(part);
  }

  private static CTTabStop tab(STTabJc kind, int position) {
    CTTabStop tab = new CTTabStop();
    tab.setVal(kind);
    tab.setPos(BigInteger.valueOf(position));
    return tab;
  }

  private static void keepSpaces(Object content) {
    Object value = content instanceof JAXBElement<?> element ? element.getValue() : content;
    if (value instanceof Text text) {
      text.setSpace("preserve");
    } else if (value instanceof P || value instanceof R) {
      ((ContentAccessor) value).getContent().forEach(PageLines::keepSpaces);
    }
  }

  /**
   * The whole part.
   *
   * @param values XML for the slots
   */
  byte[] part(Map<String, String> values) {
    return lines.bytes(values);
  }
}
