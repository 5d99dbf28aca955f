package de.vertragswerk.change;

import de.vertragswerk.document.Block;
import java.util.stream.Stream;

/** Who signs, as paragraphs. */
final class Parties {
  private Parties() {}

  /** Each party's name, then the persons who sign for it. */
  static Stream<Block.Paragraph> of(Block.Signatures signatures) {
    return signatures.parties().stream()
        .flatMap(
            party ->
                Stream.concat(
                    Stream.of(party.name()),
                    party.lines().stream().map(Block.SignatureLine::person)));
  }
}
