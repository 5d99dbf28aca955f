package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.DocumentHead;
import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.P;
import org.docx4j.wml.Pict;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** Fills the slots of the template's header and footer, such as <code>{{title}}</code>. */
final class PageFrame {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-zA-Z]+)\\}\\}");
  private static final Pattern COUNT = Pattern.compile("\\{(page|pages)\\}");
  private static final String PAGE_SLOT = "{{page}}";

  private final DocumentHead head;
  private final int pages;
  private final Map<String, String> values;

  /**
   * @param pages what the footer says until Word has counted
   */
  PageFrame(DocumentHead head, int pages) {
    this.head = head;
    this.pages = pages;
    this.values =
        Map.of(
            "title", head.title(),
            "contractId", head.contractId(),
            "footer", head.footer());
  }

  byte[] fill(Hdr header) {
    paragraphs(header);
    return WordXml.write(header);
  }

  byte[] fill(Ftr footer) {
    paragraphs(footer);
    return WordXml.write(footer);
  }

  private void paragraphs(ContentAccessor part) {
    for (Object block : part.getContent()) {
      if (block instanceof P paragraph) {
        List<Object> old = List.copyOf(paragraph.getContent());
        paragraph.getContent().clear();
        old.forEach(content -> paragraph.getContent().addAll(filled(content)));
      }
    }
  }

  private List<?> filled(Object content) {
    if (!(content instanceof R run)) {
      return List.of(content);
    }
    for (Object inRun : run.getContent()) {
      Object value = inRun instanceof JAXBElement<?> element ? element.getValue() : inRun;
      if (value instanceof Pict mark) {
        return head.isDraft()
            ? List.of(new DraftMark(head.draftMark()).fill(run, mark))
            : List.of();
      }
      if (value instanceof Text text && text.getValue().equals(PAGE_SLOT)) {
        return pageLabel();
      }
      if (value instanceof Text text) {
        text.setValue(fill(text.getValue()));
        text.setSpace("preserve");
      }
    }
    return List.of(run);
  }

  private String fill(String text) {
    return LegalText.of(
        SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1)))));
  }

  private String value(String slot) {
    String value = values.get(slot);
    if (value == null) {
      throw new IllegalStateException("nothing fills the slot " + slot + " of the template");
    }
    return value;
  }

  private List<R> pageLabel() {
    List<R> runs = new ArrayList<>();
    String label = head.labels().page();
    int done = 0;
    for (MatchResult slot : COUNT.matcher(label).results().toList()) {
      runs.add(Runs.PLAIN.text(label.substring(done, slot.start())));
      runs.addAll(count(slot.group(1)));
      done = slot.end();
    }
    runs.add(Runs.PLAIN.text(label.substring(done)));
    return runs;
  }

  private List<R> count(String slot) {
    return slot.equals("page")
        ? Runs.PLAIN.field(" PAGE ", "1")
        : Runs.PLAIN.field(" NUMPAGES ", Integer.toString(pages));
  }
}
