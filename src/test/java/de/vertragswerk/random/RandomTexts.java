package de.vertragswerk.random;

import de.vertragswerk.domain.ParameterType.TextType;
import java.util.List;
import java.util.random.RandomGenerator;

/** Texts as people write them, and texts that a careless program would take for something else. */
final class RandomTexts {
  /** Names and words: umlauts, Greek, Cyrillic, hyphens, long compounds, signs of all sorts. */
  private static final List<String> WORDS =
      List.of(
          "Käthe Öztürk-Süßmilch",
          "Ελένη Παπαδοπούλου",
          "Ольга Щербакова",
          "Đặng Thị Ngọc Ánh",
          "Łukasz Žižek",
          "Jean-Baptiste d’Arrigo",
          "Wegweiser Übergang e. V.",
          "Straße der Grundsicherungsträgerzusammenarbeit 12 a",
          "Arbeitsmarktintegrationsbegleitungsvereinbarungsentwurf",
          "Träger & Söhne gGmbH",
          "Co\u0308then (Anhalt)",
          "Mühlhausen/Thüringen",
          "Projekt „Neustart“ – 2. Abschnitt, z. B. in Gera",
          "Fahrten nach § 16 Absatz 1 Satz 2 Nr. 2 SGB II und § 44 SGB III",
          "nicht mehr als 1.234,50 € je Person, 50 % sofort",
          "wie 3/4, 10 km, 07743 Jena, Tel. 03641 123-456",
          "O’Neill–Häußler · ½ Stelle",
          "ΑΒΓ αβγ ή",
          "Kinder-, Jugend- und Familienhilfe",
          "Integrationsbegleiter*in, Teilnehmer:innen",
          "fi ffi fl ffl Schifffahrt Auflage");

  /** What looks like markup, directives, references, numbers or placeholders of some program. */
  private static final List<String> MARKUP =
      List.of(
          "<b>fett</b> & <script>alert(1)</script>",
          "&lt;p&gt; &amp; &nbsp; &#167;",
          "${contract.id} #{x} ${.now} ?then",
          "[#if true]ja[/#if] <#list 1..3 as i>",
          "[[reporting]] [[annex:list]]",
          "**nicht fett** _nicht kursiv_ `kein Code`",
          "# keine Überschrift",
          "1. keine Liste",
          "- kein Punkt",
          "(1) kein Absatz, a) kein Buchstabe",
          "| keine | Tabelle |",
          "> kein Zitat",
          "[kein Verweis](https://beispiel.invalid)",
          "{page} von {pages} · {contractId} {{title}}",
          "_x0041_ %s %1$s \\n \\u00e4 \\",
          "]]> <![CDATA[ --> */ </style>",
          "§ 99 Absatz 9 und Anlage 99",
          "=1+1; 'DROP TABLE x'; \"",
          "~~weg~~ *** --- ___ ===");

  private RandomTexts() {}

  static String of(TextType type, RandomGenerator random) {
    String text = raw(random);
    int kind = random.nextInt(12);
    if (kind == 0) {
      text = asLongAs(type.maximumLength(), text, random);
    } else if (kind == 1) {
      text = text.substring(0, text.offsetByCodePoints(0, 1));
    } else if (type.multiline() && kind < 6) {
      text = text + "\n" + raw(random) + "\n" + raw(random);
    }
    return cut(text, type.maximumLength());
  }

  private static String raw(RandomGenerator random) {
    List<String> pool = random.nextInt(3) == 0 ? MARKUP : WORDS;
    return pool.get(random.nextInt(pool.size()));
  }

  private static String asLongAs(int length, String begin, RandomGenerator random) {
    StringBuilder text = new StringBuilder(begin);
    while (text.length() < length) {
      text.append(random.nextInt(4) == 0 ? "-" : " ").append(raw(random));
    }
    return text.toString();
  }

  private static String cut(String text, int length) {
    int points = text.codePointCount(0, text.length());
    String cut = points <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    return cut.strip();
  }

  /** A text of the same form: other digits for digits, other letters for letters. */
  static String like(String text, RandomGenerator random) {
    return text.codePoints()
        .map(old -> like(old, random))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int like(int old, RandomGenerator random) {
    if (old >= '0' && old <= '9') {
      return '0' + random.nextInt(10);
    }
    if (old >= 'A' && old <= 'Z') {
      return 'A' + random.nextInt(26);
    }
    return old >= 'a' && old <= 'z' ? 'a' + random.nextInt(26) : old;
  }
}
