package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Figure;
import de.vertragswerk.document.ImageFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.R;

/** The pictures of one contract: each file is a part once, however often it is shown. */
final class Pictures {
  private final Map<ImageFile, String> relations = new HashMap<>();
  private final List<RelatedPart> parts = new ArrayList<>();
  private int shown;

  /** Shows a picture inside a paragraph. */
  R run(Figure figure, Extent extent) {
    String relation = relations.computeIfAbsent(figure.file(), this::added);
    return new DrawnPicture(figure, extent, relation, ++shown).run();
  }

  private String added(ImageFile file) {
    int number = parts.size() + 1;
    String name = "media/image" + number + "." + file.kind().extension();
    String relation = "rIdImage" + number;
    parts.add(RelatedPart.picture(name, file.bytes(), relation));
    return relation;
  }

  List<RelatedPart> parts() {
    return parts;
  }
}
