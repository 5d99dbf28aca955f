package de.vertragswerk.rendering.layout;

import java.util.List;

/** Strips that follow each other on sheets that all lie the same way; the first begins a page. */
record Sheets(PageGeometry geometry, List<Strip> strips) {
  Sheets {
    strips = List.copyOf(strips);
  }
}
