package de.vertragswerk.library;

import de.vertragswerk.problem.Place;

/** Opens the YAML files of a library's folder. */
record YamlFiles(LibraryFolder folder, LibraryProblems problems) {

  /** What a file holds; an empty mapping, with a problem noted, when it is missing. */
  YamlMapping required(String name) {
    String content = folder.text(name);
    if (content == null) {
      problems.error("missing-file", new Place.Line(name, 1, 1), name);
      return new YamlFile(name, "", problems).empty();
    }
    return new YamlFile(name, content, problems).root();
  }

  /** The same for a file that a library may do without. */
  YamlMapping optional(String name) {
    return folder.has(name) ? required(name) : new YamlFile(name, "", problems).empty();
  }
}
