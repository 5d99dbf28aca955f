package de.vertragswerk.parameter;

import de.vertragswerk.problem.Problem;

/** Says where a text stops being JSON, and which of the common slips it is. */
final class BrokenJson {
  private static final int NEAR = 20;

  private final String text;
  private final String file;

  BrokenJson(String text, String file) {
    this.text = text;
    this.file = file;
  }

  Problem problem(String kind, int offset) {
    return Problem.error(Complaints.FILE_SCOPE + "." + kind, LinePlaces.at(file, text, offset));
  }

  /** The file ends too early: the place is behind its last visible character. */
  Problem truncated() {
    return problem("truncated", text.stripTrailing().length());
  }

  Problem at(int offset) {
    int place = wordStart(Math.min(offset, text.length()));
    if (near(place).startsWith("//") || near(place).startsWith("/*")) {
      return problem("comment", place);
    }
    int before = text.substring(0, place).stripTrailing().length() - 1;
    boolean closes = near(place).startsWith("}") || near(place).startsWith("]");
    if (closes && before >= 0 && text.charAt(before) == ',') {
      return problem("trailing-comma", before);
    }
    return problem("broken-json", place).with("near", near(place));
  }

  /** The parser stands behind these words, not before them, when it refuses them. */
  private int wordStart(int offset) {
    for (String word : new String[] {"NaN", "-Infinity", "Infinity"}) {
      if (text.startsWith(word, offset - word.length())) {
        return offset - word.length();
      }
    }
    return offset;
  }

  /** The words of the file from a place to the end of its line. */
  String near(int offset) {
    return text.substring(offset).lines().findFirst().map(BrokenJson::shortened).orElse("");
  }

  private static String shortened(String line) {
    int length = line.offsetByCodePoints(0, Math.min(NEAR, line.codePointCount(0, line.length())));
    return Shown.text(line.substring(0, length));
  }
}
