package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.ImageFile;
import java.util.Objects;

/**
 * Something at its place on a page. Lengths are points (1/72 inch), measured from the page's upper
 * left corner, downwards.
 */
public sealed interface Piece {

  /** The {@link #content()} of what is mere decoration and says nothing. */
  int DECORATION = -1;

  <R> R accept(Visitor<R> visitor);

  /** The same piece elsewhere. */
  Piece moved(double right, double down);

  /** The same piece as decoration. */
  Piece decoration();

  /** Number of the {@link StructureText} it shows, or {@link #DECORATION}. */
  int content();

  /** One method for each kind, none with a default. */
  interface Visitor<R> {
    R words(Words words);

    R slanted(Slanted slanted);

    R area(Area area);

    R link(Link link);

    R picture(Picture picture);

    R field(Field field);
  }

  /**
   * Words on one line in one face.
   *
   * @param baseline distance of the baseline from the page's upper edge
   * @param spacing added after each space
   */
  record Words(
      double x,
      double baseline,
      String text,
      Face face,
      double size,
      Ink ink,
      double spacing,
      int content)
      implements Piece {
    public Words {
      Objects.requireNonNull(text);
      Objects.requireNonNull(face);
      Objects.requireNonNull(ink);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }

    @Override
    public Words moved(double right, double down) {
      return new Words(x + right, baseline + down, text, face, size, ink, spacing, content);
    }

    @Override
    public Words decoration() {
      return new Words(x, baseline, text, face, size, ink, spacing, DECORATION);
    }
  }

  /**
   * A word that runs upwards across the page.
   *
   * @param x of the middle of the word
   * @param y of the middle of the word
   * @param angle in degrees, against the clock
   */
  record Slanted(double x, double y, double angle, String text, Face face, double size, Ink ink)
      implements Piece {
    public Slanted {
      Objects.requireNonNull(text);
      Objects.requireNonNull(face);
      Objects.requireNonNull(ink);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.slanted(this);
    }

    @Override
    public Slanted moved(double right, double down) {
      return new Slanted(x + right, y + down, angle, text, face, size, ink);
    }

    @Override
    public Slanted decoration() {
      return this;
    }

    @Override
    public int content() {
      return DECORATION;
    }
  }

  /** A filled rectangle: a rule or the ground of a cell. */
  record Area(double x, double y, double width, double height, Ink ink) implements Piece {
    public Area {
      Objects.requireNonNull(ink);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.area(this);
    }

    @Override
    public Area moved(double right, double down) {
      return new Area(x + right, y + down, width, height, ink);
    }

    @Override
    public Area decoration() {
      return this;
    }

    @Override
    public int content() {
      return DECORATION;
    }
  }

  /** A picture, as large as the rectangle. */
  record Picture(double x, double y, double width, double height, ImageFile file, int content)
      implements Piece {
    public Picture {
      Objects.requireNonNull(file);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }

    @Override
    public Picture moved(double right, double down) {
      return new Picture(x + right, y + down, width, height, file, content);
    }

    @Override
    public Picture decoration() {
      return new Picture(x, y, width, height, file, DECORATION);
    }
  }

  /**
   * A rectangle that is filled in or signed in the file; nothing is seen of it while it is empty.
   */
  record Field(double x, double y, double width, double height, FormField field, int content)
      implements Piece {
    public Field {
      Objects.requireNonNull(field);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.field(this);
    }

    @Override
    public Field moved(double right, double down) {
      return new Field(x + right, y + down, width, height, field, content);
    }

    @Override
    public Field decoration() {
      return new Field(x, y, width, height, field, DECORATION);
    }
  }

  /**
   * A place where a click leads elsewhere in the same contract.
   *
   * @param target name of an {@link Anchor}
   * @param description what is there, for those who cannot see the place
   */
  record Link(
      double x,
      double y,
      double width,
      double height,
      String target,
      String description,
      int content)
      implements Piece {
    public Link {
      Objects.requireNonNull(target);
      Objects.requireNonNull(description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }

    @Override
    public Link moved(double right, double down) {
      return new Link(x + right, y + down, width, height, target, description, content);
    }

    @Override
    public Link decoration() {
      return new Link(x, y, width, height, target, description, DECORATION);
    }
  }
}
