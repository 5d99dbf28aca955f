package de.vertragswerk.validation;

/**
 * A declared value: a parameter of a group, or a field of an object.
 *
 * @param owner the path of what declares it: a group, or a parameter whose objects have the field
 */
record FieldName(String owner, String field) {

  /** As rules write it: {@code places.total}. */
  String path() {
    return owner + "." + field;
  }
}
