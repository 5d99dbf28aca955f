package de.vertragswerk.rendering.html;

import de.vertragswerk.document.Block.SignatureLine;
import de.vertragswerk.document.Block.Signatures;
import de.vertragswerk.document.Block.SigningMode;
import de.vertragswerk.document.Block.SigningParty;

/** Writes the places where the parties sign. */
final class SignaturesHtml {
  private final HtmlWriter writer;
  private final BlockHtml blocks;

  SignaturesHtml(HtmlWriter writer, BlockHtml blocks) {
    this.writer = writer;
    this.blocks = blocks;
  }

  HtmlWriter write(Signatures signatures) {
    boolean electronic = signatures.mode() == SigningMode.ELECTRONIC;
    return writer.block(
        "div",
        Attributes.cssClass(electronic ? "signatures electronic" : "signatures"),
        () -> {
          writer.newLine();
          signatures.parties().forEach(this::party);
        });
  }

  private void party(SigningParty party) {
    Attributes attributes =
        Attributes.cssClass("party").and("role", "group").and("aria-labelledby", party.name().id());
    writer.block(
        "div",
        attributes,
        () -> {
          writer.newLine();
          blocks.paragraph(party.name());
          party.lines().forEach(this::line);
        });
  }

  private void line(SignatureLine line) {
    writer.block(
        "div",
        Attributes.cssClass("signature"),
        () -> {
          writer.newLine();
          writer.block("p", Attributes.cssClass("place"), line.placeAndDate());
          blocks.paragraph(line.person());
        });
  }
}
