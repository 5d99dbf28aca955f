package de.vertragswerk.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the journal at some time. Printed and kept elsewhere it proves later that nothing
 * before it was changed or cut off.
 */
public record JournalHead(long sequence, String hash) {
  private static final Pattern PRINTED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  public JournalHead {
    if (sequence < 1 || hash.length() != 64) {
      throw new IllegalArgumentException("not the end of a journal");
    }
  }

  /** As {@link #toString()} prints it. */
  public static JournalHead parse(String printed) {
    Matcher matcher = PRINTED.matcher(printed.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not the end of a journal");
    }
    return new JournalHead(Long.parseLong(matcher.group(1)), matcher.group(2));
  }

  @Override
  public String toString() {
    return sequence + ":" + hash;
  }
}
