package de.vertragswerk.rendering.layout;

import de.vertragswerk.rendering.CharacterRepertoire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which characters a contract can be printed with. Immutable, shared by threads. */
public final class PrintableCharacters implements CharacterRepertoire {
  private final Faces faces;

  /** Reads the fonts; {@link ContractLayout#printableCharacters()} has read them already. */
  public PrintableCharacters() {
    this(Faces.liberationSans());
  }

  PrintableCharacters(Faces faces) {
    this.faces = faces;
  }

  @Override
  public boolean covers(int codePoint) {
    return obstacle(codePoint) == null;
  }

  @Override
  public List<Unprintable> unprintable(String text) {
    List<Unprintable> found = new ArrayList<>();
    for (int codePoint : Composed.of(text).codePoints().distinct().toArray()) {
      Obstacle obstacle = obstacle(codePoint);
      if (obstacle != null) {
        found.add(new Unprintable(codePoint, obstacle));
      }
    }
    return found;
  }

  private @Nullable Obstacle obstacle(int codePoint) {
    if (Letters.isSoft(codePoint)) {
      return null;
    }
    if (isRightToLeft(codePoint)) {
      return Obstacle.RIGHT_TO_LEFT;
    }
    if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
      return Obstacle.CONTROL;
    }
    boolean shown = faces.regular().covers(codePoint) && faces.bold().covers(codePoint);
    return shown ? null : Obstacle.NO_GLYPH;
  }

  private static boolean isRightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
