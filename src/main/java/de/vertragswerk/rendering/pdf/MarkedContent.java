package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** Where on the pages each text of the structure stands. */
final class MarkedContent {
  private final Map<Integer, List<Place>> places = new HashMap<>();
  private final Map<Integer, List<COSDictionary>> annotations = new HashMap<>();
  private final Map<Integer, COSArray> boxes = new HashMap<>();
  private final List<List<Integer>> pages = new ArrayList<>();

  /**
   * A marked piece of a page.
   *
   * @param page counted from 0
   * @param mark counted from 0 on each page
   */
  record Place(int page, int mark) {}

  void beginPage() {
    pages.add(new ArrayList<>());
  }

  /** Number of the page that was begun last, counted from 0. */
  int page() {
    return pages.size() - 1;
  }

  /** Marks the next piece of the page as part of a text; returns its number on the page. */
  int mark(int text) {
    List<Integer> marks = pages.get(page());
    int mark = marks.size();
    marks.add(text);
    places.computeIfAbsent(text, t -> new ArrayList<>()).add(new Place(page(), mark));
    return mark;
  }

  void annotate(int text, COSDictionary annotation) {
    annotations.computeIfAbsent(text, t -> new ArrayList<>()).add(annotation);
  }

  /** Notes where a picture is seen. */
  void show(Piece.Picture picture, double pageHeight) {
    double top = pageHeight - picture.y();
    double right = picture.x() + picture.width();
    boxes.put(picture.content(), Numbers.array(picture.x(), top - picture.height(), right, top));
  }

  /** The edges of the picture that is a text's content; null when it is words. */
  @Nullable COSArray box(int text) {
    return boxes.get(text);
  }

  List<Place> places(int text) {
    return places.getOrDefault(text, List.of());
  }

  List<COSDictionary> annotations(int text) {
    return annotations.getOrDefault(text, List.of());
  }

  /** For each page the texts that its marks belong to. */
  List<List<Integer>> pages() {
    return pages;
  }
}
