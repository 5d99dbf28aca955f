package de.vertragswerk.rendering.layout;

import java.util.List;

/**
 * One page.
 *
 * @param furniture what stands on each page again: header, footer, draft mark; lies under the text
 * @param pieces the contract itself
 */
public record PrintedPage(double width, double height, List<Piece> furniture, List<Piece> pieces) {
  public PrintedPage {
    furniture = List.copyOf(furniture);
    pieces = List.copyOf(pieces);
  }
}
