package de.vertragswerk.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Says which character each code of an embedded face stands for. */
final class ToUnicode {
  /** The most entries a block may have. */
  private static final int BLOCK = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final String BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /** The codes count from 1 in the order of the characters. */
  static byte[] map(List<Integer> characters) {
    StringBuilder map = new StringBuilder(BEGIN);
    for (int start = 0; start < characters.size(); start += BLOCK) {
      int end = Math.min(start + BLOCK, characters.size());
      map.append(end - start).append(" beginbfchar\n");
      for (int i = start; i < end; i++) {
        map.append('<').append(HEX.toHexDigits((short) (i + 1))).append("> <");
        byte[] utf16 = Character.toString(characters.get(i)).getBytes(StandardCharsets.UTF_16BE);
        map.append(HEX.formatHex(utf16)).append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }
}
