package de.vertragswerk.parameter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.picture.Picture.Kind;

/** Describes the object that holds a picture; which dots are a picture no schema can say. */
final class ImageSchema {
  private static final String BASE64 = "^[A-Za-z0-9+/]+={0,2}$";
  private static final int BYTES = 3;
  private static final int CHARACTERS = 4;

  private ImageSchema() {}

  static ObjectNode fill(ObjectNode schema, ImageType type) {
    ObjectSchema.fill(schema, ImageFields.ALL);
    ObjectNode properties = schema.withObjectProperty("properties");
    int groups = (type.maximumBytes() + BYTES - 1) / BYTES;
    properties
        .withObjectProperty(ImageFields.DATA)
        .removeAll()
        .put("title", SchemaWords.word("image." + ImageFields.DATA))
        .put("type", "string")
        .put("contentEncoding", "base64")
        .put("pattern", BASE64)
        .put("maxLength", groups * CHARACTERS);
    ArrayNode kinds = schema.putArray("oneOf");
    for (Kind kind : Kind.values()) {
      ObjectNode fields = kinds.addObject().putObject("properties");
      fields.putObject(ImageFields.MEDIA_TYPE).put("const", kind.mediaType());
      fields.putObject(ImageFields.DATA).put("contentMediaType", kind.mediaType());
    }
    return schema;
  }
}
