package de.vertragswerk.parameter;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes the bytes of a parameter file. */
final class FileText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Complaints complaints;

  FileText(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The text without byte order mark; null, with a problem noted, when there is none. */
  @Nullable String decode(byte[] content) {
    Place whole = new Place.Whole(complaints.file());
    if (content.length > ParameterReader.MAXIMUM_BYTES) {
      complain(
          Problem.error(code("too-large"), whole)
              .with("maximumBytes", ParameterReader.MAXIMUM_BYTES));
      return null;
    }
    if (isUtf16(content)) {
      complain(Problem.error(code("utf16"), whole));
      return null;
    }
    String text = utf8(content);
    if (text != null && text.isBlank()) {
      complain(Problem.error(code("empty-file"), whole));
      return null;
    }
    return text;
  }

  private static String code(String kind) {
    return Complaints.FILE_SCOPE + "." + kind;
  }

  private void complain(Problem problem) {
    complaints.add(problem);
  }

  /** JSON begins with an ASCII character, so a zero among the first two bytes is half of one. */
  private static boolean isUtf16(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int first = content[0] & 0xFF;
    int second = content[1] & 0xFF;
    boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    return marked || first == 0 || second == 0;
  }

  private @Nullable String utf8(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean broken = decoder.decode(bytes, chars, true).isError();
    String text = chars.flip().toString();
    String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (broken) {
      String wrong = String.format(Locale.ROOT, "0x%02X", content[bytes.position()]);
      complain(
          Problem.error(code("not-utf8"), LinePlaces.at(complaints.file(), body, body.length()))
              .with("byte", wrong));
      return null;
    }
    return body;
  }
}
