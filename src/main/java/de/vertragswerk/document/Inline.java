package de.vertragswerk.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of running text. Texts hold no line breaks and no markup: what they say is literal. */
public sealed interface Inline {

  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind, none with a default: a new kind stops every renderer from compiling.
   */
  interface Visitor<R> {
    R text(Text text);

    R value(Value value);

    R reference(Reference reference);

    R strong(Strong strong);

    R lineBreak(LineBreak lineBreak);
  }

  /** Words of the library. */
  record Text(String text) implements Inline {
    public Text {
      Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A filled value: a parameter's, a dated fact's or a term's.
   *
   * @param id anchor, unique in the document ({@code KVp_contactDensity_contactsPerMonth_1}); empty
   *     for facts and terms, which nobody fills in
   * @param source where it comes from: {@code contactDensity.contactsPerMonth}, {@code
   *     fact.grantingAuthority.name}
   * @param text as printed
   * @param missing true when nobody gave the value and the text is a stand-in (drafts only)
   */
  record Value(String id, String source, String text, boolean missing) implements Inline {
    public Value {
      Objects.requireNonNull(id);
      Objects.requireNonNull(source);
      Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * A reference to a section, a subsection or an annex of the same contract.
   *
   * @param section anchor of the section heading, or of the annex's entry in the list of annexes
   * @param sectionText "§ 7" or "Anlage 2", with a non-breaking space; empty when a subsection of
   *     the same section is meant
   * @param subsection anchor of the subsection; null when the whole section is meant
   * @param subsectionText " Absatz 2" with its leading space, which only a section's text needs;
   *     empty when the whole section is meant
   */
  record Reference(
      String section, String sectionText, @Nullable String subsection, String subsectionText)
      implements Inline {
    public Reference {
      Objects.requireNonNull(section);
      Objects.requireNonNull(sectionText);
      Objects.requireNonNull(subsectionText);
    }

    /** The anchor a click leads to. */
    public String target() {
      return subsection == null ? section : subsection;
    }

    public String text() {
      return sectionText + subsectionText;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** Emphasised words; the emphasis is a matter of form, never of meaning. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** A new line inside a paragraph. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }
}
