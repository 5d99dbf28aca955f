package de.vertragswerk.document;

import java.util.Objects;

/**
 * The words a page needs beside the contract's text, in the contract's language; they come from the
 * library.
 *
 * @param contents heading of the table of contents; empty for a document without one
 * @param page "Seite {page} von {pages}"
 * @param header "{contractId} · Fassung {revision}"; a part between dots whose value is empty is
 *     left out
 * @param footer "Vertrags-ID {contractId} · Fassung {revision} · Klauselbibliothek {library}
 *     {libraryVersion}"; a part between dots whose value is empty is left out
 * @param parametersFile what the attached parameter file is, for readers of the attachment list
 */
public record DocumentLabels(
    String contents, String page, String header, String footer, String parametersFile) {
  public DocumentLabels {
    Objects.requireNonNull(contents);
    Objects.requireNonNull(page);
    Objects.requireNonNull(header);
    Objects.requireNonNull(footer);
    Objects.requireNonNull(parametersFile);
  }
}
