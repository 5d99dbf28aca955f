package de.vertragswerk.workflow;

import de.vertragswerk.rendering.CharacterRepertoire;
import de.vertragswerk.rendering.Renderer;
import java.util.List;
import java.util.Objects;

/**
 * The formats a contract can be had in, in the order they are offered. Shared by threads.
 *
 * @param printable what can be printed in all of them
 */
public record Renditions(List<Renderer> renderers, CharacterRepertoire printable) {
  public Renditions {
    renderers = List.copyOf(renderers);
    Objects.requireNonNull(printable);
  }

  /** The names of the formats, which are the endings of their files too. */
  public List<String> formats() {
    return renderers.stream().map(renderer -> renderer.format().extension()).toList();
  }

  /**
   * The file of a contract.
   *
   * @throws IllegalArgumentException when no format has this name
   */
  public byte[] render(Outcome.Made contract, String format) {
    return renderers.stream()
        .filter(renderer -> renderer.format().extension().equals(format))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format " + format))
        .render(contract.document());
  }
}
