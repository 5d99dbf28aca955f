package de.vertragswerk.rendering.docx;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.P;

/** Sets the bookmarks of one file and counts them. */
final class Bookmarks {
  /** Takes no room and is not read out. */
  private static final String NOTHING = "\u200B";

  private long last;

  /**
   * Puts a bookmark around what the filling adds; without a name it only fills. It always stands
   * around something: LibreOffice writes one in an empty paragraph twice.
   */
  void around(String name, List<Object> content, Runnable filling) {
    if (name.isEmpty()) {
      filling.run();
      return;
    }
    BigInteger id = BigInteger.valueOf(++last);
    content.add(start(id, name));
    int before = content.size();
    filling.run();
    if (content.size() == before) {
      content.add(Runs.PLAIN.text(NOTHING));
    }
    content.add(end(id));
  }

  /** Puts a bookmark around all of a paragraph. */
  P around(String name, P paragraph) {
    BigInteger id = BigInteger.valueOf(++last);
    paragraph.getContent().add(0, start(id, name));
    paragraph.getContent().add(end(id));
    return paragraph;
  }

  private static Object start(BigInteger id, String name) {
    CTBookmark start = new CTBookmark();
    start.setId(id);
    start.setName(name);
    return start;
  }

  private static Object end(BigInteger id) {
    CTMarkupRange end = new CTMarkupRange();
    end.setId(id);
    return end;
  }
}
