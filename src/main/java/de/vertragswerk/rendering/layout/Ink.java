package de.vertragswerk.rendering.layout;

/** The few colours of a contract, each a share of red, green and blue from 0 to 1. */
public enum Ink {
  BLACK(0, 0, 0),
  /** Headers and footers. */
  GREY(0.35, 0.35, 0.35),
  /** Rules of tables and footers. */
  RULE(0.62, 0.62, 0.62),
  /** Ground of a table's head. */
  SHADE(0.93, 0.93, 0.93),
  /** Ground of a value nobody has given yet. */
  OPEN(1, 0.93, 0.6),
  /** The word across a draft. */
  DRAFT(0.92, 0.92, 0.92);

  private final double red;
  private final double green;
  private final double blue;

  Ink(double red, double green, double blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  public double red() {
    return red;
  }

  public double green() {
    return green;
  }

  public double blue() {
    return blue;
  }
}
