package de.vertragswerk.rendering.layout;

/** Where something stands between left and right. */
record Column(double x, double width) {

  Column indented(double by) {
    return new Column(x + by, width - by);
  }

  double right() {
    return x + width;
  }
}
