package de.vertragswerk.rendering;

import java.util.List;
import java.util.Objects;

/**
 * Says which characters the outputs can show, so that others become a problem with a place before
 * anything is rendered: no renderer prints an empty box, and none leaves a character out.
 */
public interface CharacterRepertoire {

  boolean covers(int codePoint);

  /** The characters of a text that cannot be shown, each once, in their order. */
  List<Unprintable> unprintable(String text);

  /** A character that cannot be shown, and why. */
  record Unprintable(int codePoint, Obstacle obstacle) {
    public Unprintable {
      Objects.requireNonNull(obstacle);
    }
  }

  /** Why a character cannot be shown. */
  enum Obstacle {
    /** No face has it: emoji, Chinese, most symbols. */
    NO_GLYPH,
    /** It belongs to a script that is written from right to left. */
    RIGHT_TO_LEFT,
    /** It steers a machine and shows nothing. */
    CONTROL
  }
}
