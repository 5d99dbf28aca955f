package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.DocumentHead;

/** Says on which page somebody is. */
final class PageLabel {
  private PageLabel() {}

  static String of(DocumentHead head, int page, int pages) {
    return head.labels()
        .page()
        .replace("{page}", Integer.toString(page))
        .replace("{pages}", Integer.toString(pages));
  }
}
