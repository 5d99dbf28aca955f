package de.vertragswerk.change;

import java.util.List;
import java.util.Objects;

/** One thing that is different in the later of two contracts. */
public sealed interface Change {

  /**
   * A section, subsection or unnumbered part that reads anew.
   *
   * @param before its place in the earlier contract
   * @param after its place in the later one, with its words
   */
  record Replaced(Spot before, Spot after) implements Change {
    public Replaced {
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
  }

  /**
   * A section or subsection the earlier contract does not have.
   *
   * @param predecessor what it comes after, in the earlier contract
   */
  record Inserted(Spot predecessor, Spot inserted) implements Change {
    public Inserted {
      Objects.requireNonNull(predecessor);
      Objects.requireNonNull(inserted);
    }
  }

  /** A section or subsection the later contract does not have. */
  record Removed(Spot removed) implements Change {
    public Removed {
      Objects.requireNonNull(removed);
    }
  }

  /**
   * Sections, or subsections of one section, that stay and are counted anew.
   *
   * @param before in a row
   * @param after as many, in a row
   */
  record Renumbered(List<Spot> before, List<Spot> after) implements Change {
    public Renumbered {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** An annex the earlier contract does not list. */
  record AnnexAdded(CitedAnnex annex) implements Change {
    public AnnexAdded {
      Objects.requireNonNull(annex);
    }
  }

  /** An annex the later contract does not list. */
  record AnnexRemoved(CitedAnnex annex) implements Change {
    public AnnexRemoved {
      Objects.requireNonNull(annex);
    }
  }

  /** An annex that stays and is counted anew. */
  record AnnexRenumbered(CitedAnnex before, CitedAnnex after) implements Change {
    public AnnexRenumbered {
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
  }
}
