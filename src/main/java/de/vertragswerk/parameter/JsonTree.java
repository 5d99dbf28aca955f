package de.vertragswerk.parameter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import de.vertragswerk.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses JSON strictly; of a key that stands twice the first value counts. */
final class JsonTree {
  private static final int DEEPEST = 30;

  /** The file is small already, so only the nesting is limited, and that by this class. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final String text;
  private final Complaints complaints;
  private final BrokenJson broken;

  /** Told only when the whole text is JSON: into anything else no pointer leads. */
  private final List<Problem> duplicates = new ArrayList<>();

  JsonTree(String text, Complaints complaints) {
    this.text = text;
    this.complaints = complaints;
    this.broken = new BrokenJson(text, complaints.file());
  }

  private static final class TooDeep extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The value the text holds; null, with a problem noted, when it is not JSON. */
  @Nullable JsonValue parse() {
    try (JsonParser parser = FACTORY.createParser(text)) {
      try {
        parser.nextToken();
        JsonValue root = value(parser, "", 1);
        if (nothingFollows(parser)) {
          duplicates.forEach(complaints::add);
          return root;
        }
      } catch (JsonEOFException end) {
        complaints.add(broken.truncated());
      } catch (JsonProcessingException wrong) {
        complaints.add(broken.at(offset(wrong)));
      } catch (TooDeep tooDeep) {
        complaints.add(
            broken.problem("nested-too-deeply", offset(parser)).with("maximum", DEEPEST));
      }
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can be read", impossible);
    }
  }

  private static int offset(JsonProcessingException wrong) {
    return wrong.getLocation() == null ? 0 : (int) wrong.getLocation().getCharOffset();
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private boolean nothingFollows(JsonParser parser) throws IOException {
    int end = (int) parser.currentLocation().getCharOffset();
    String rest = text.substring(Math.min(end, text.length()));
    if (rest.isBlank()) {
      return true;
    }
    int start = text.length() - rest.stripLeading().length();
    complaints.add(broken.problem("trailing-content", start).with("near", broken.near(start)));
    return false;
  }

  private JsonValue value(JsonParser parser, String pointer, int depth)
      throws IOException, TooDeep {
    if (depth > DEEPEST) {
      throw new TooDeep();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer, depth);
      case START_ARRAY -> array(parser, pointer, depth);
      case VALUE_STRING -> new JsonValue.JsonText(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.JsonNumber(parser.getText());
      case VALUE_TRUE -> new JsonValue.JsonBoolean(true);
      case VALUE_FALSE -> new JsonValue.JsonBoolean(false);
      case VALUE_NULL -> new JsonValue.JsonNull();
      default -> throw new AssertionError("no value begins with " + parser.currentToken());
    };
  }

  private JsonValue object(JsonParser parser, String pointer, int depth)
      throws IOException, TooDeep {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      JsonValue value = value(parser, JsonPointers.child(pointer, key), depth + 1);
      if (fields.putIfAbsent(key, value) != null) {
        duplicates.add(duplicate(pointer, key));
      }
    }
    return new JsonValue.JsonObject(fields);
  }

  private Problem duplicate(String pointer, String key) {
    return Problem.error(
            Complaints.FILE_SCOPE + ".duplicate-key",
            complaints.at(JsonPointers.unknownChild(pointer, key)))
        .with("key", Shown.text(key));
  }

  private JsonValue array(JsonParser parser, String pointer, int depth)
      throws IOException, TooDeep {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, JsonPointers.child(pointer, items.size()), depth + 1));
    }
    return new JsonValue.JsonArray(items);
  }
}
