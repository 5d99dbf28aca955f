package de.vertragswerk.assembly;

import de.vertragswerk.change.Change;
import de.vertragswerk.change.CitedAnnex;
import de.vertragswerk.change.Quotation;
import de.vertragswerk.change.Spot;
import de.vertragswerk.document.Block;
import de.vertragswerk.document.Block.Item;
import de.vertragswerk.document.Block.ListStyle;
import de.vertragswerk.document.Block.Paragraph;
import de.vertragswerk.document.Inline;
import de.vertragswerk.document.Origin;
import de.vertragswerk.domain.ChangeWords;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.german.ProtectedSpaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what changed between two contracts: one numbered instruction for each change. */
final class ChangeWriter {
  private static final String PLACE = "place";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String TITLE = "title";
  private static final String ANNEX = "annex";

  private final ClauseLibrary library;
  private final ChangeWords words;
  private final String id;
  private final Origin origin;
  private final List<Item> items = new ArrayList<>();
  private int anchors;

  ChangeWriter(ClauseLibrary library, ChangeWords words, Clause document, Origin origin) {
    this.library = library;
    this.words = words;
    this.id = document.id();
    this.origin = origin;
  }

  /** The instructions; nothing when there are none. */
  List<Block> write(List<Change> changes) {
    changes.forEach(this::write);
    return items.isEmpty() ? List.of() : List.of(new Block.ItemList(ListStyle.DECIMAL, items));
  }

  /** An anchor that no other block of the document has. */
  String anchor(String kind) {
    anchors++;
    return kind + "_" + id + "_c" + anchors;
  }

  private void write(Change change) {
    if (change instanceof Change.Replaced replaced) {
      replaced(replaced);
    } else if (change instanceof Change.Inserted inserted) {
      Spot spot = inserted.inserted();
      String pattern = spot.subsection() == null ? words.insertedSection() : words.inserted();
      String place = spot.subsection() == null ? place(spot) : subsection(spot.number());
      tell(pattern, Map.of(AFTER, place(inserted.predecessor()), PLACE, place), spot);
    } else if (change instanceof Change.Removed removed) {
      Spot spot = removed.removed();
      String pattern = spot.subsection() == null ? words.removedSection() : words.removed();
      tell(pattern, Map.of(PLACE, place(spot)));
    } else if (change instanceof Change.Renumbered renumbered) {
      renumbered(renumbered);
    } else if (change instanceof Change.AnnexAdded added) {
      tell(words.annexAdded(), annex(added.annex()));
    } else if (change instanceof Change.AnnexRemoved removed) {
      tell(words.annexRemoved(), annex(removed.annex()));
    } else if (change instanceof Change.AnnexRenumbered renumbered) {
      tell(
          words.renumbered(),
          Map.of(BEFORE, renumbered.before().label(), AFTER, renumbered.after().label()));
    }
  }

  private static Map<String, String> annex(CitedAnnex annex) {
    return Map.of(ANNEX, annex.label(), TITLE, annex.title());
  }

  private void replaced(Change.Replaced change) {
    Spot before = change.before();
    boolean isPart = before.section().number() == 0;
    String pattern =
        before.subsection() != null
            ? words.replaced()
            : isPart ? words.part() : words.replacedSection();
    tell(pattern, Map.of(PLACE, place(before), TITLE, title(before)), change.after());
  }

  private void renumbered(Change.Renumbered change) {
    Spot first = change.before().get(0);
    if (change.before().size() == 1) {
      Spot after = change.after().get(0);
      String name = after.subsection() == null ? place(after) : subsection(after.number());
      tell(words.renumbered(), Map.of(BEFORE, place(first), AFTER, name));
      return;
    }
    tell(
        first.subsection() == null ? words.renumberedSections() : words.renumberedSubsections(),
        Map.of(
            PLACE,
            first.section().label(),
            "first",
            number(first),
            "last",
            number(last(change.before())),
            "newFirst",
            number(change.after().get(0)),
            "newLast",
            number(last(change.after()))));
  }

  private static String number(Spot spot) {
    return String.valueOf(spot.number());
  }

  private static Spot last(List<Spot> spots) {
    return spots.get(spots.size() - 1);
  }

  /** "§ 7 Absatz 2", "§ 7", or the title of a part without number. */
  private String place(Spot spot) {
    String section = spot.section().label().isEmpty() ? title(spot) : spot.section().label();
    return spot.subsection() == null
        ? section
        : ProtectedSpaces.in(section + " " + subsection(spot.number()));
  }

  private String subsection(int number) {
    return library.labels().subsectionReference().replace("{number}", String.valueOf(number));
  }

  private String title(Spot spot) {
    return spot.section().heading().isEmpty()
        ? library.clause(spot.section().clause()).map(Clause::title).orElse("")
        : spot.section().heading();
  }

  private void tell(String pattern, Map<String, String> values) {
    add(pattern, values, List.of());
  }

  private void tell(String pattern, Map<String, String> values, Spot quoted) {
    add(pattern, values, Quotation.of(quoted, this::anchor, origin));
  }

  private void add(String pattern, Map<String, String> values, List<Block> quoted) {
    String sentence = ProtectedSpaces.in(Slots.fill(pattern, values));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(anchor("KVa"), List.of(new Inline.Text(sentence)), origin));
    blocks.addAll(quoted);
    items.add(new Item(ItemLabels.label(ListStyle.DECIMAL, items.size() + 1), blocks));
  }
}
