package de.vertragswerk.rendering.layout;

import de.vertragswerk.document.ContractDocument;
import java.util.Map;

/** Says on which page of the printed contract something begins. */
public interface PageNumbers {

  /** The page, counted from 1, of the heading of every listed section, by the section's anchor. */
  Map<String, Integer> of(ContractDocument document);
}
