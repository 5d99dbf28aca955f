package de.vertragswerk.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FaceTest {
  private static final Face FACE = Faces.liberationSans().regular();
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜabcdefghijklmnopqrstuvwxyzäöüß.,-„“()";

  @Test
  void kernsEveryPairOfGermanLettersAsTheFontSays() throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(FACE.file()))) {
      KerningSubtable pairs = font.getKerning().getHorizontalKerningSubtable();
      int kerned = 0;
      for (int left : LETTERS.chars().toArray()) {
        for (int right : LETTERS.chars().toArray()) {
          int expected = pairs.getKerning(FACE.glyph(left), FACE.glyph(right));
          assertThat(FACE.kerning(left, right))
              .isCloseTo(expected * 1000.0 / font.getUnitsPerEm(), within(1e-9));
          kerned += expected == 0 ? 0 : 1;
        }
      }
      assertThat(kerned).isGreaterThan(50);
    }
  }

  @Test
  void aTextIsAsWideAsItsLetters() {
    assertThat(FACE.width("ll", 10)).isEqualTo(2 * FACE.width("l", 10));
    assertThat(FACE.width("Te", 10)).isLessThan(FACE.width("T", 10) + FACE.width("e", 10));
  }

  @Test
  void hyphensAndSpacesLookAlikeWhateverTheirKind() {
    assertThat(FACE.glyph(Letters.SOFT_HYPHEN)).isEqualTo(FACE.glyph('-'));
    assertThat(FACE.glyph(Letters.NON_BREAKING_HYPHEN)).isEqualTo(FACE.glyph('-'));
    assertThat(FACE.width("\u00A0", 10)).isEqualTo(FACE.width(" ", 10));
  }

  @Test
  void namesACharacterItCannotShow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FACE.glyph(0x1F600))
        .withMessageContaining("U+1F600");
  }
}
