package de.vertragswerk.store;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a provider has typed so far.
 *
 * @param stamp version of the case; a page that shows the draft hands it back
 * @param fields what stands in each field
 * @param parameters the parameter file last made of the fields, JSON
 */
public record Draft(long stamp, SortedMap<String, Field> fields, String parameters) {

  /**
   * One field.
   *
   * @param typed as typed
   * @param stamp version of the case that changed it
   */
  public record Field(String typed, long stamp) {
    public Field {
      Objects.requireNonNull(typed);
    }
  }

  public Draft {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    Objects.requireNonNull(parameters);
  }

  /** The fields without their stamps. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Field> field : fields.entrySet()) {
      texts.put(field.getKey(), field.getValue().typed());
    }
    return texts;
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "Draft[stamp " + stamp + ", " + fields.size() + " fields]";
  }
}
