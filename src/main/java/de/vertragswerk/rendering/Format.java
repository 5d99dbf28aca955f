package de.vertragswerk.rendering;

/** The file formats a contract is written in. */
public enum Format {
  DOCX("docx"),
  PDF("pdf"),
  HTML("html"),
  JSON("json");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** File name extension without the dot; also the name on the command line. */
  public String extension() {
    return extension;
  }
}
