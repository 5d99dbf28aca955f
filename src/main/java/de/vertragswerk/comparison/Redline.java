package de.vertragswerk.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import de.vertragswerk.comparison.WordRun.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts word by word. */
public final class Redline {
  /** Words with their inner hyphens and dots, numbers with theirs; spaces; anything else alone. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,:/*][\\p{L}\\p{N}]+)*|\\s+|[^\\p{L}\\p{N}\\s]");

  private final List<WordRun> runs = new ArrayList<>();

  private Redline() {}

  /**
   * What has to be struck out of {@code before} and written into it to get {@code after}: removed
   * words stand before those that take their place.
   */
  public static List<WordRun> between(String before, String after) {
    Redline redline = new Redline();
    redline.compare(tokens(before), tokens(after));
    return List.copyOf(redline.runs);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private void compare(List<String> before, List<String> after) {
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int position = delta.getSource().getPosition();
      add(Fate.KEPT, before.subList(done, position));
      add(Fate.REMOVED, delta.getSource().getLines());
      add(Fate.ADDED, delta.getTarget().getLines());
      done = position + delta.getSource().size();
    }
    add(Fate.KEPT, before.subList(done, before.size()));
  }

  private void add(Fate fate, List<String> tokens) {
    if (!tokens.isEmpty()) {
      runs.add(new WordRun(fate, String.join("", tokens)));
    }
  }
}
