package de.vertragswerk.library;

import de.vertragswerk.problem.Place;
import java.util.List;
import java.util.Map;

/** A YAML value as it stands in the file, before anybody knows what kind it should be. */
sealed interface YamlValue {
  Place.Line place();

  record Scalar(String text, Place.Line place) implements YamlValue {}

  record Sequence(List<YamlValue> items, Place.Line place) implements YamlValue {}

  record Mapping(Map<String, YamlValue> fields, Place.Line place) implements YamlValue {}
}
