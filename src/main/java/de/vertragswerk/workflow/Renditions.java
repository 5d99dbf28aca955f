package de.vertragswerk.workflow;

import de.vertragswerk.rendering.CharacterRepertoire;
import de.vertragswerk.rendering.Renderer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The formats a contract can be had in, in the order they are offered. Shared by threads.
 *
 * @param plain take the place of those of the same format in files that carry no data
 * @param printableOnDemand gives what can be printed in all of them
 */
public record Renditions(
    List<Renderer> renderers,
    List<Renderer> plain,
    Supplier<CharacterRepertoire> printableOnDemand) {
  public Renditions {
    renderers = List.copyOf(renderers);
    plain = List.copyOf(plain);
    Objects.requireNonNull(printableOnDemand);
  }

  public Renditions(List<Renderer> renderers, List<Renderer> plain, CharacterRepertoire printable) {
    this(renderers, plain, () -> printable);
  }

  /** What can be printed in all formats. */
  public CharacterRepertoire printable() {
    return printableOnDemand.get();
  }

  /** The same formats; their files carry no data where there is a choice. */
  public Renditions withoutData() {
    List<Renderer> chosen = renderers.stream().map(this::plain).toList();
    return new Renditions(chosen, plain, printableOnDemand);
  }

  private Renderer plain(Renderer renderer) {
    return plain.stream()
        .filter(each -> each.format() == renderer.format())
        .findFirst()
        .orElse(renderer);
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
