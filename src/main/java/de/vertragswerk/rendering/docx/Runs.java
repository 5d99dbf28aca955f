package de.vertragswerk.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes runs of one character style, and the fields and links made of them.
 *
 * @param style id of the character style; null for the paragraph's own
 */
record Runs(@Nullable String style) {
  static final Runs PLAIN = new Runs(null);

  private static final ObjectFactory FACTORY = new ObjectFactory();

  R text(String text) {
    R run = run();
    run.getContent().add(literal(text));
    return run;
  }

  R tab() {
    R run = run();
    run.getContent().add(new R.Tab());
    return run;
  }

  R lineBreak() {
    R run = run();
    run.getContent().add(new Br());
    return run;
  }

  /** A field with the result Word shows until it counts anew. */
  List<R> field(String instruction, String result) {
    List<R> runs = new ArrayList<>(fieldBegin(instruction));
    runs.add(text(result));
    runs.add(fieldEnd());
    return runs;
  }

  /** The code and the marks around it are never seen: they need no style. */
  List<R> fieldBegin(String instruction) {
    R code = new R();
    code.getContent().add(FACTORY.createRInstrText(literal(instruction)));
    return List.of(mark(STFldCharType.BEGIN), code, mark(STFldCharType.SEPARATE));
  }

  R fieldEnd() {
    return mark(STFldCharType.END);
  }

  /** A link to a bookmark of the same file. */
  Object link(String anchor, List<R> shown) {
    P.Hyperlink link = new P.Hyperlink();
    link.setAnchor(anchor);
    link.setHistory(true);
    link.getContent().addAll(shown);
    return link;
  }

  private R mark(STFldCharType type) {
    FldChar mark = new FldChar();
    mark.setFldCharType(type);
    R run = new R();
    run.getContent().add(mark);
    return run;
  }

  private R run() {
    R run = new R();
    if (style != null) {
      RStyle rStyle = new RStyle();
      rStyle.setVal(style);
      RPr properties = new RPr();
      properties.setRStyle(rStyle);
      run.setRPr(properties);
    }
    return run;
  }

  private static Text literal(String value) {
    Text text = new Text();
    text.setValue(LegalText.of(value));
    text.setSpace("preserve");
    return text;
  }
}
