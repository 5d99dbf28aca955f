package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ImageFile;
import java.io.IOException;

/** Turns pictures into what a PDF file has of them, and keeps what was used last. */
final class PictureFiles {
  private static final int MOST_BYTES = 4 << 20;

  private final Recent<ImageFile, PictureData> pictures =
      new Recent<>(MOST_BYTES, PictureData::size);

  PictureData data(ImageFile file) throws IOException {
    PictureData known = pictures.get(file);
    if (known != null) {
      return known;
    }
    PictureData read = read(file);
    pictures.put(file, read);
    return read;
  }

  private static PictureData read(ImageFile file) throws IOException {
    return switch (file.kind()) {
      case JPEG -> JpegPicture.of(file);
      case PNG -> {
        try (Packer packer = Packer.thorough()) {
          yield PngPicture.of(file, packer);
        }
      }
    };
  }
}
