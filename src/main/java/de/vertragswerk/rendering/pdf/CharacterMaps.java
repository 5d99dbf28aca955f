package de.vertragswerk.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Says in the language of CMap files where codes end and what they stand for. */
final class CharacterMaps {
  static final String NAME = "Vertragswerk-Codes";

  private static final int MOST_IN_BLOCK = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final String BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (%s) /Supplement 0 >> def
      /CMapName /%s def
      /CMapType %s def
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private CharacterMaps() {}

  /** Where a code ends, and the number of each. */
  static byte[] encoding(Codes codes) {
    StringBuilder map = new StringBuilder(BEGIN.formatted("Identity", NAME, 1));
    map.append("/WMode 0 def\n").append(codeSpace(codes));
    List<String> ranges = new ArrayList<>();
    if (codes.isOneByte()) {
      ranges.add("<00> <FF> 0");
    } else {
      ranges.add("<00> <EF> 0");
      for (int first = 0xF000; first <= codes.last(); first += 0x100) {
        ranges.add(hex(first) + " " + hex(first + 0xFF) + " " + Codes.cid(first));
      }
    }
    return ascii(map.append(blocks("cidrange", ranges)));
  }

  /** Which character each code stands for. */
  static byte[] toUnicode(Codes codes) {
    StringBuilder map = new StringBuilder(BEGIN.formatted("UCS", "Adobe-Identity-UCS", 2));
    map.append(codeSpace(codes));
    List<String> entries = new ArrayList<>();
    codes
        .characters()
        .forEach(
            (code, character) -> {
              byte[] utf16 = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
              entries.add(hex(code) + " <" + HEX.formatHex(utf16) + ">");
            });
    return ascii(map.append(blocks("bfchar", entries)));
  }

  private static String codeSpace(Codes codes) {
    return blocks(
        "codespacerange",
        codes.isOneByte() ? List.of("<00> <FF>") : List.of("<00> <EF>", "<F000> <FFFF>"));
  }

  private static String blocks(String kind, List<String> lines) {
    StringBuilder blocks = new StringBuilder();
    for (int start = 0; start < lines.size(); start += MOST_IN_BLOCK) {
      List<String> block = lines.subList(start, Math.min(start + MOST_IN_BLOCK, lines.size()));
      blocks.append(block.size()).append(" begin").append(kind).append('\n');
      block.forEach(line -> blocks.append(line).append('\n'));
      blocks.append("end").append(kind).append('\n');
    }
    return blocks.toString();
  }

  private static String hex(int code) {
    String digits =
        Codes.bytes(code) == 1 ? HEX.toHexDigits((byte) code) : HEX.toHexDigits((short) code);
    return "<" + digits + ">";
  }

  private static byte[] ascii(StringBuilder map) {
    return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }
}
