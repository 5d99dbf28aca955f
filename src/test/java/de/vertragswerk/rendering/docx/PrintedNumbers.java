package de.vertragswerk.rendering.docx;

import static de.vertragswerk.rendering.docx.DocxFile.attribute;
import static de.vertragswerk.rendering.docx.DocxFile.children;
import static de.vertragswerk.rendering.docx.DocxFile.val;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Counts the paragraphs of a file as a word processor does, from its numbering and styles alone.
 */
public final class PrintedNumbers {
  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, Element> schemes = new HashMap<>();
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> overridden = new HashMap<>();
  private final boolean shared;

  /**
   * @param shared true as Word counts: numbers of the same scheme go on from each other; false as
   *     others do: each number counts for itself
   */
  public PrintedNumbers(DocxFile file, boolean shared) {
    this.shared = shared;
    for (Element child : children(file.root("word/numbering.xml"))) {
      if (child.getLocalName().equals("num")) {
        nums.put(attribute(child, "numId"), child);
      } else {
        schemes.put(attribute(child, "abstractNumId"), child);
      }
    }
    children(file.root("word/styles.xml"), "style")
        .forEach(style -> styles.put(attribute(style, "styleId"), style));
  }

  /** What is printed before the paragraph; to be asked for each paragraph in its order. */
  public String next(Element paragraph) {
    String style = DocxFile.style(paragraph);
    String numId = val(paragraph, "pPr", "numPr", "numId");
    String level = val(paragraph, "pPr", "numPr", "ilvl");
    for (String at = style; numId.isEmpty() && styles.containsKey(at); ) {
      Element definition = styles.get(at);
      numId = val(definition, "pPr", "numPr", "numId");
      level = val(definition, "pPr", "numPr", "ilvl");
      at = val(definition, "basedOn");
    }
    if (numId.isEmpty() || numId.equals("0")) {
      return "";
    }
    return print(numId, level.isEmpty() ? 0 : Integer.parseInt(level));
  }

  private String print(String numId, int level) {
    Element num = element(nums, numId);
    String schemeId = val(num, "abstractNumId");
    int[] counter =
        counters.computeIfAbsent(shared ? schemeId : "num " + numId, unseen -> new int[9]);
    Element definition = level(element(schemes, schemeId), level);
    int start = Integer.parseInt(val(definition, "start"));
    String override = override(num, level);
    if (!override.isEmpty() && overridden.put(numId + "/" + level, true) == null) {
      counter[level] = Integer.parseInt(override);
    } else {
      counter[level] = counter[level] == 0 ? start : counter[level] + 1;
    }
    for (int deeper = level + 1; deeper < counter.length; deeper++) {
      counter[deeper] = 0;
    }
    String text = val(definition, "lvlText");
    return text.replace("%" + (level + 1), format(val(definition, "numFmt"), counter[level]));
  }

  private static String override(Element num, int level) {
    return children(num, "lvlOverride")
        .filter(override -> attribute(override, "ilvl").equals(Integer.toString(level)))
        .map(override -> val(override, "startOverride"))
        .findFirst()
        .orElse("");
  }

  private static Element level(Element scheme, int level) {
    return children(scheme, "lvl")
        .filter(lvl -> attribute(lvl, "ilvl").equals(Integer.toString(level)))
        .findFirst()
        .orElseThrow();
  }

  private static Element element(Map<String, Element> elements, String id) {
    Element element = elements.get(id);
    if (element == null) {
      throw new AssertionError("undefined " + id);
    }
    return element;
  }

  private static String format(String format, int number) {
    return switch (format) {
      case "decimal" -> Integer.toString(number);
      case "lowerLetter" ->
          String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
      case "bullet" -> "";
      default -> throw new AssertionError(format);
    };
  }
}
