package de.vertragswerk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.picture.Picture.Kind;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class PictureReadingTest {
  private static final int WIDTH_IN_PNG = 16;
  private static final int HEIGHT_IN_PNG = 20;
  private static final int HEADER_DATA = 17;

  /** What the thorough reading finds, which the other one must find too. */
  private static @Nullable PictureFault fault(byte[] file, Kind kind) {
    PictureReading reading = PictureReading.of(file, kind);
    assertThat(PictureReading.ofOwn(file, kind)).isEqualTo(reading);
    assertThat(reading.picture() == null).isEqualTo(reading.fault() != null);
    return reading.fault();
  }

  private static byte[] cut(byte[] file, int end) {
    return Arrays.copyOf(file, end);
  }

  /** A PNG file whose head says another size, with a checksum that agrees. */
  private static byte[] saying(int width, int height) {
    byte[] file = TestPictures.png(9, 6);
    ByteBuffer.wrap(file).putInt(WIDTH_IN_PNG, width).putInt(HEIGHT_IN_PNG, height);
    CRC32 checksum = new CRC32();
    checksum.update(file, WIDTH_IN_PNG - Integer.BYTES, HEADER_DATA);
    ByteBuffer.wrap(file)
        .putInt(WIDTH_IN_PNG - Integer.BYTES + HEADER_DATA, (int) checksum.getValue());
    return file;
  }

  @Nested
  class Fit {
    @Test
    void knowsHowManyDotsItHolds() {
      byte[] file = TestPictures.png(90, 60);
      Picture picture = Objects.requireNonNull(PictureReading.of(file, Kind.PNG).picture());
      assertThat(picture.width()).isEqualTo(90);
      assertThat(picture.height()).isEqualTo(60);
      assertThat(picture.bytes()).isEqualTo(file);
      picture.bytes()[0] = 0;
      assertThat(picture.bytes()).as("nobody can change it").isEqualTo(file);
    }

    @Test
    void isPngOfAnyColours() {
      for (int type :
          new int[] {
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED
          }) {
        assertThat(fault(TestPictures.of(type, "png"), Kind.PNG)).isNull();
      }
      assertThat(fault(TestPictures.inSteps("png"), Kind.PNG)).isNull();
    }

    @Test
    void isJpegInGreyOrTheColoursOfAScreen() {
      assertThat(fault(TestPictures.jpeg(90, 60), Kind.JPEG)).isNull();
      assertThat(fault(TestPictures.inSteps("jpeg"), Kind.JPEG)).isNull();
      byte[] grey = TestPictures.of(BufferedImage.TYPE_BYTE_GRAY, "jpeg");
      assertThat(fault(grey, Kind.JPEG)).isNull();
    }

    @Test
    void isAsLargeAsAllowed() {
      assertThat(fault(TestPictures.png(PictureReading.MOST_DOTS, 3), Kind.PNG)).isNull();
      assertThat(fault(TestPictures.jpeg(3, PictureReading.MOST_DOTS), Kind.JPEG)).isNull();
    }
  }

  @Nested
  class Unfit {
    @Test
    void isWhatIsSomethingElse() {
      assertThat(fault(TestPictures.png(9, 6), Kind.JPEG)).isEqualTo(PictureFault.OTHER_KIND);
      assertThat(fault(TestPictures.jpeg(9, 6), Kind.PNG)).isEqualTo(PictureFault.OTHER_KIND);
      assertThat(fault(new byte[0], Kind.PNG)).isEqualTo(PictureFault.OTHER_KIND);
      assertThat(fault("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), Kind.PNG))
          .isEqualTo(PictureFault.OTHER_KIND);
    }

    @Test
    void isAPngFileCutOffAnywhere() {
      byte[] file = TestPictures.png(30, 20);
      for (int end = 9; end < file.length; end += 7) {
        assertThat(fault(cut(file, end), Kind.PNG)).isEqualTo(PictureFault.BROKEN);
      }
    }

    @Test
    void isAPngFileWithAnotherBitAnywhere() {
      byte[] file = TestPictures.png(30, 20);
      for (int at = 8; at < file.length; at += 5) {
        byte[] changed = file.clone();
        changed[at] ^= 1;
        assertThat(fault(changed, Kind.PNG)).as("byte %d", at).isEqualTo(PictureFault.BROKEN);
      }
    }

    @Test
    void isAJpegFileCutOff() {
      byte[] file = TestPictures.jpeg(90, 60);
      for (int end : new int[] {4, 30, file.length / 2, file.length - 40}) {
        assertThat(fault(cut(file, end), Kind.JPEG))
            .as("%d bytes", end)
            .isEqualTo(PictureFault.BROKEN);
      }
    }

    @Test
    void isAFileWithSomethingBehindIt() {
      byte[] file = TestPictures.png(9, 6);
      assertThat(fault(cut(file, file.length + 3), Kind.PNG)).isEqualTo(PictureFault.BROKEN);
    }

    @Test
    void isWhatHoldsFewerDotsThanItsHeadSays() {
      assertThat(fault(saying(9, 7), Kind.PNG)).isEqualTo(PictureFault.BROKEN);
      assertThat(fault(saying(4_000, 4_000), Kind.PNG)).isEqualTo(PictureFault.BROKEN);
      assertThat(fault(saying(0, 6), Kind.PNG)).isEqualTo(PictureFault.BROKEN);
      assertThat(fault(saying(-9, 6), Kind.PNG)).isEqualTo(PictureFault.BROKEN);
    }

    @Test
    void isTooLargeBeforeAnybodyMakesRoomForIt() {
      assertThat(fault(saying(4_001, 6), Kind.PNG)).isEqualTo(PictureFault.TOO_MANY_DOTS);
      assertThat(fault(saying(Integer.MAX_VALUE, Integer.MAX_VALUE), Kind.PNG))
          .isEqualTo(PictureFault.TOO_MANY_DOTS);
      assertThat(fault(TestPictures.jpeg(3, 4_001), Kind.JPEG))
          .isEqualTo(PictureFault.TOO_MANY_DOTS);
    }

    @Test
    void isMadeForPrintingPresses() {
      assertThat(fault(TestPictures.jpegForPrintingPresses(), Kind.JPEG))
          .isEqualTo(PictureFault.UNUSABLE_COLOURS);
    }
  }

  @Test
  void whateverABrokenFileHoldsAFaultComesOfItAndNoException() {
    Random random = new Random(20190101);
    for (int run = 0; run < 600; run++) {
      Kind kind = run % 2 == 0 ? Kind.PNG : Kind.JPEG;
      byte[] file = kind == Kind.PNG ? TestPictures.png(20, 15) : TestPictures.jpeg(20, 15);
      for (int change = 0; change < 4; change++) {
        file[3 + random.nextInt(file.length - 3)] = (byte) random.nextInt();
      }
      PictureReading reading = PictureReading.of(file, kind);
      assertThat(reading.picture() == null).isEqualTo(reading.fault() != null);
    }
  }
}
