package de.vertragswerk.rendering.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;

/** What the template says of numbers; a contract adds numbers of its own. */
final class TemplateNumbering {
  /** The template's numbers: sections and their subsections, lists, subsections without section. */
  static final long SECTIONS = 1;

  static final long LISTS = 2;
  static final long FREE_SUBSECTIONS = 3;
  static final long ANNEXES = 4;

  private static final String ANNEX_LABEL = "annexLabel";
  private static final String NUMBERS = "numbers";

  private final Map<Long, BigInteger> schemes = new HashMap<>();
  private final Map<String, Lvl> levels = new HashMap<>();
  private final Form form;
  private final String annexLabel;
  private final long last;

  TemplateNumbering(Numbering numbering) {
    numbering
        .getNum()
        .forEach(
            num -> schemes.put(num.getNumId().longValueExact(), num.getAbstractNumId().getVal()));
    for (Numbering.AbstractNum scheme : numbering.getAbstractNum()) {
      scheme
          .getLvl()
          .forEach(level -> levels.put(key(scheme.getAbstractNumId(), level.getIlvl()), level));
    }
    this.last = schemes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    Lvl.LvlText annex = level(ANNEXES, 0).getLvlText();
    this.annexLabel = annex.getVal();
    annex.setVal("{{" + ANNEX_LABEL + "}}");
    this.form = Form.openAtEnd(WordXml.text(numbering), NUMBERS);
  }

  private static String key(BigInteger scheme, BigInteger level) {
    return scheme + "/" + level;
  }

  /** The number that was given last. */
  long last() {
    return last;
  }

  /** The scheme by which a number counts. */
  BigInteger scheme(long number) {
    BigInteger scheme = schemes.get(number);
    if (scheme == null) {
      throw new IllegalStateException("the template has no number " + number);
    }
    return scheme;
  }

  /** Where text stands that is counted on a level, in twentieths of a point. */
  Indent indent(long number, int level) {
    var indent = level(number, level).getPPr().getInd();
    return new Indent(indent.getLeft().intValueExact(), indent.getHanging().intValueExact());
  }

  private Lvl level(long number, int level) {
    Lvl found = levels.get(key(scheme(number), BigInteger.valueOf(level)));
    if (found == null) {
      throw new IllegalStateException("the template has no level " + level);
    }
    return found;
  }

  /** The annexes' pattern of a contract that has none. */
  String annexLabel() {
    return annexLabel;
  }

  /**
   * The whole part.
   *
   * @param pattern what stands before an annex, "%1" for its number
   * @param numbers elements to add
   */
  byte[] part(String pattern, String numbers) {
    return form.bytes(Map.of(ANNEX_LABEL, SmallXml.escaped(pattern), NUMBERS, numbers));
  }
}
