package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.rendering.layout.Strip.Entry;
import java.util.List;

/** Composes what stands above all else on the first page: letterhead, draft mark, title. */
final class TitleComposer {
  private static final double AFTER_LETTERHEAD = 26;
  private static final double AFTER_MARK = 2;
  private static final double AFTER_TITLE = 4;

  private final Composition composition;
  private final Column column;

  TitleComposer(Composition composition) {
    this.composition = composition;
    this.column = composition.geometry().column();
  }

  List<Strip> compose(DocumentHead head) {
    Looks looks = composition.looks();
    Strips strips =
        new Strips()
            .add(0, Entry.FREE, new LetterheadComposer(composition).compose(head.letterhead()));
    // in the text as well: the mark across the page is only for those who see it
    List<Strip> mark = line(Role.PARAGRAPH, head.draftMark(), looks.heading());
    strips.add(AFTER_LETTERHEAD, Entry.BOUND, mark);
    strips.add(
        mark.isEmpty() ? AFTER_LETTERHEAD : AFTER_MARK,
        Entry.BOUND,
        line(Role.TITLE, head.title(), looks.title()));
    strips.add(AFTER_TITLE, Entry.BOUND, line(Role.PARAGRAPH, head.subtitle(), looks.subtitle()));
    return strips.list();
  }

  private List<Strip> line(Role role, String words, Look look) {
    return words.isEmpty()
        ? List.of()
        : composition.structure().within(role, () -> composition.words(words, look, column));
  }
}
