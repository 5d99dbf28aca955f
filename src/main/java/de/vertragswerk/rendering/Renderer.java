package de.vertragswerk.rendering;

import de.vertragswerk.document.ContractDocument;

/**
 * Writes a contract in one file format. Implementations are immutable, shared by threads, and give
 * the same bytes for the same document, whatever the clock, the machine or the locale.
 */
public interface Renderer {

  Format format();

  /** The whole file. */
  byte[] render(ContractDocument document);
}
