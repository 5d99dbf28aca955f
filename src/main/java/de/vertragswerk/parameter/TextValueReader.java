package de.vertragswerk.parameter;

import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text: refuses characters that no contract should hold, and gives the rest in Unicode's
 * normal form C. White space around a text is refused rather than cut off: what stands in the file
 * is what stands in the contract.
 */
final class TextValueReader {
  private TextValueReader() {}

  /** The text; null, with one problem noted, when it is unfit. */
  static @Nullable TextValue read(String raw, TextType type, Spot spot) {
    String text = type.multiline() ? raw.replace("\r\n", "\n") : raw;
    if (isBlank(text)) {
      spot.complain(spot.error("blank-text"));
      return null;
    }
    if (hasUnfitCharacter(text, type, spot)) {
      return null;
    }
    if (isSurroundedBySpace(text)) {
      spot.complain(spot.error("surrounding-space").with("value", Shown.text(text)));
      return null;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    return fits(normal, type, spot) ? new TextValue(normal) : null;
  }

  static boolean isBlank(String text) {
    return text.codePoints().allMatch(CharacterKind::isSpace);
  }

  private static boolean isSurroundedBySpace(String text) {
    return CharacterKind.isSpace(text.codePointAt(0))
        || CharacterKind.isSpace(text.codePointBefore(text.length()));
  }

  private static boolean hasUnfitCharacter(String text, TextType type, Spot spot) {
    int index = 0;
    for (int codePoint : text.codePoints().toArray()) {
      index++;
      CharacterKind kind = CharacterKind.of(codePoint);
      if (kind == CharacterKind.LINE_BREAK && !type.multiline()) {
        spot.complain(spot.error("line-break").with("index", index));
        return true;
      }
      if (kind != CharacterKind.FIT && kind != CharacterKind.LINE_BREAK) {
        spot.complain(
            spot.error("forbidden-character")
                .with("codePoint", Shown.codePoint(codePoint))
                .with("index", index)
                .with("kind", kind.id()));
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String text, TextType type, Spot spot) {
    int length = text.codePointCount(0, text.length());
    if (length > type.maximumLength()) {
      spot.complain(
          spot.error("text-too-long")
              .with("length", length)
              .with("maximumLength", type.maximumLength()));
      return false;
    }
    if (!type.pattern().isEmpty() && !Pattern.matches(type.pattern(), text)) {
      spot.complain(
          spot.error("pattern-mismatch")
              .with("value", Shown.text(text))
              .with("help", type.patternHelp()));
      return false;
    }
    return true;
  }
}
