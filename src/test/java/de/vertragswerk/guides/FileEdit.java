package de.vertragswerk.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a guide tells its reader to do with a block of text.
 *
 * @param anchor a line of the file; one that ends in an ellipsis stands for all that begin so
 * @param under a line above the anchor; empty when the first anchor of the file is meant
 */
record FileEdit(Kind kind, List<String> files, String anchor, String under, List<String> text) {
  enum Kind {
    NEW_FILE("\\*\\*Neue Datei\\*\\* `([^`]+)`.*"),
    AT_END("\\*\\*Am Ende von\\*\\* `([^`]+)`(?: \\*\\*und\\*\\* `([^`]+)`)?.*"),
    AFTER_LINE("\\*\\*In\\*\\* `([^`]+)`, \\*\\*nach der Zeile\\*\\* `([^`]+)`" + Kind.UNDER),
    INSTEAD_OF_LINE("\\*\\*In\\*\\* `([^`]+)`, \\*\\*statt der Zeile\\*\\* `([^`]+)`" + Kind.UNDER);

    private static final String UNDER = "(?: \\*\\*unter\\*\\* `([^`]+)`)?.*";

    private final Pattern words;

    Kind(String words) {
      this.words = Pattern.compile(words);
    }
  }

  private static final String ELLIPSIS = "\u2026";

  FileEdit {
    files = List.copyOf(files);
    text = List.copyOf(text);
  }

  /** Reads the line above a block; null when it tells nothing to be done. */
  static @Nullable FileEdit of(String line, List<String> text) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.words.matcher(line);
      if (matcher.matches()) {
        return of(kind, matcher, text);
      }
    }
    if (line.startsWith("**Neue") || line.startsWith("**In** ") || line.startsWith("**Am ")) {
      throw new AssertionError("nobody could follow: " + line);
    }
    return null;
  }

  private static FileEdit of(Kind kind, Matcher matcher, List<String> text) {
    String first = matcher.group(1);
    return switch (kind) {
      case NEW_FILE -> new FileEdit(kind, List.of(first), "", "", text);
      case AT_END -> new FileEdit(kind, twoOrOne(first, matcher.group(2)), "", "", text);
      case AFTER_LINE, INSTEAD_OF_LINE -> {
        String under = matcher.group(3) == null ? "" : matcher.group(3);
        yield new FileEdit(kind, List.of(first), matcher.group(2), under, text);
      }
    };
  }

  private static List<String> twoOrOne(String first, @Nullable String second) {
    return second == null ? List.of(first) : List.of(first, second);
  }

  void apply(Path folder) throws IOException {
    for (String name : files) {
      Path file = folder.resolve(name);
      if (kind == Kind.NEW_FILE) {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, text);
      } else {
        Files.write(file, changed(name, Files.readAllLines(file)));
      }
    }
  }

  private List<String> changed(String name, List<String> before) {
    List<String> lines = new ArrayList<>(before);
    if (kind == Kind.AT_END) {
      if (name.endsWith(".md")) {
        lines.add("");
      }
      lines.addAll(text);
      return lines;
    }
    int start = under.isEmpty() ? 0 : find(name, lines, 0, under);
    int at = find(name, lines, start, anchor);
    if (kind == Kind.INSTEAD_OF_LINE) {
      lines.remove(at);
      lines.addAll(at, text);
    } else {
      lines.addAll(at + 1, text);
    }
    return lines;
  }

  private static int find(String name, List<String> lines, int start, String wanted) {
    for (int at = start; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      boolean isIt =
          wanted.endsWith(ELLIPSIS)
              ? line.startsWith(wanted.substring(0, wanted.length() - 1).strip())
              : line.equals(wanted);
      if (isIt) {
        return at;
      }
    }
    throw new AssertionError("no line " + wanted + " in " + name);
  }
}
