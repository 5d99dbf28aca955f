package de.vertragswerk.store;

/** Names an organisation. */
public record OrganisationId(String value) {
  public OrganisationId {
    if (!Ids.isWellFormed(value)) {
      throw new IllegalArgumentException("not an id");
    }
  }
}
