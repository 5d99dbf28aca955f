package de.vertragswerk.workflow;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import java.util.Objects;
import java.util.function.Supplier;

/** A renderer that is made when the first contract in its format is. */
public final class RendererOnDemand implements Renderer {
  private final Format format;
  private final OnDemand<Renderer> renderer;

  public RendererOnDemand(Format format, Supplier<Renderer> making) {
    this.format = Objects.requireNonNull(format);
    this.renderer = new OnDemand<>(making);
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public byte[] render(ContractDocument document) {
    return renderer.get().render(document);
  }
}
