package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.DocumentHead;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says what the header and the footer of one contract say. */
final class PageFrame {
  private static final Pattern COUNT = Pattern.compile("\\{(page|pages)\\}");

  private final DocumentHead head;
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param pages what the footer says until Word has counted
   */
  PageFrame(DocumentHead head, int pages) {
    this.head = head;
    values.put("title", SmallXml.escaped(head.title()));
    values.put("header", SmallXml.escaped(head.header()));
    values.put("footer", SmallXml.escaped(head.footer()));
    values.put(PageLines.MARK_WORDS, SmallXml.escaped(head.draftMark()));
    values.put(PageLines.PAGE, label(head.labels().page(), pages));
  }

  byte[] fill(PageLines lines) {
    values.put(PageLines.MARK, head.isDraft() ? lines.draftMark().fill(values) : "");
    return lines.part(values);
  }

  private static String label(String words, int pages) {
    SmallXml runs = SmallXml.fragment();
    int done = 0;
    for (MatchResult slot : COUNT.matcher(words).results().toList()) {
      text(runs, words.substring(done, slot.start()));
      if (slot.group(1).equals("page")) {
        field(runs, " PAGE ", "1");
      } else {
        field(runs, " NUMPAGES ", Integer.toString(pages));
      }
      done = slot.end();
    }
    text(runs, words.substring(done));
    return runs.closed();
  }

  private static void text(SmallXml runs, String text) {
    if (!text.isEmpty()) {
      run(runs, "w:t", text);
    }
  }

  private static void field(SmallXml runs, String code, String shown) {
    mark(runs, "begin");
    run(runs, "w:instrText", code);
    mark(runs, "separate");
    run(runs, "w:t", shown);
    mark(runs, "end");
  }

  private static void run(SmallXml runs, String kind, String text) {
    runs.open("w:r").open(kind).attribute("xml:space", "preserve").text(text).close().close();
  }

  private static void mark(SmallXml runs, String type) {
    runs.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }
}
