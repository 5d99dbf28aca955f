package de.vertragswerk.rendering.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a contract's tree as JSON: UTF-8, two spaces, lines end with "\n". The fields are named
 * after the tree, in its order; {@code docs/contract-json.md} lists them.
 */
public final class JsonRenderer implements Renderer {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final JsonMapper mapper = exactMapper();
  private final ObjectWriter writer = mapper.writer(printer());

  /** Parameters keep every digit they were given. */
  private static JsonMapper exactMapper() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  private static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
  }

  @Override
  public Format format() {
    return Format.JSON;
  }

  @Override
  public byte[] render(ContractDocument document) {
    try {
      String json = writer.writeValueAsString(new DocumentTree(mapper).of(document)) + "\n";
      return json.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("a tree of texts and numbers can be written", impossible);
    }
  }
}
