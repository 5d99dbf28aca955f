package de.vertragswerk.parameter;

import static de.vertragswerk.parameter.TinyPack.LIBRARY;
import static de.vertragswerk.parameter.TinyPack.faults;
import static de.vertragswerk.parameter.TinyPack.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParameterWriterTest {

  private static String rewritten(String file) {
    ParameterReading reading = TinyPack.read(file);
    assertThat(faults(reading)).isEmpty();
    return new ParameterWriter(LIBRARY).write(parameters(reading));
  }

  @Test
  void writesTheCanonicalFileWithAllDefaults() {
    String file =
        TinyPack.with(
            "\"hours\": {}", "\"cleaning\": {\"omitted\": \"Eigenregie.\"}, \"hours\": {}");
    assertThat(rewritten(file))
        .isEqualTo(
            """
            {
              "library": "tiny@1.2.0",
              "contract": {
                "counterparts": 2,
                "signatureMode": "PAPER"
              },
              "owner": {
                "name": "Haus e. V.",
                "postalCode": "07743",
                "kind": "COMPANY",
                "agents": [
                  {
                    "name": "Erika Muster",
                    "function": "Verwaltung"
                  }
                ]
              },
              "room": {
                "size": 20.5,
                "rent": 350.00,
                "begin": "2019-01-01",
                "heated": true,
                "factor": 2,
                "address": {
                  "street": "Am Markt 1",
                  "floor": 0
                }
              },
              "provisions": {
                "keys": {
                  "variant": "standard",
                  "count": 2,
                  "deadlineDays": 10
                },
                "hours": {
                  "variant": "standard",
                  "months": 7,
                  "occasions": [
                    "Feier",
                    "Sitzung"
                  ]
                },
                "cleaning": {
                  "omitted": "Eigenregie."
                },
                "noise": {
                  "variant": "standard",
                  "untilHour": 22
                },
                "deposit": {
                  "variant": "standard",
                  "amount": 1500.50
                }
              }
            }
            """);
  }

  @Test
  void writesComputedDefaultsToo() {
    ContractParameters computed =
        parameters(TinyPack.read(TinyPack.SHORTEST))
            .with(new ParameterPath("room", "seats"), new NumberValue(BigDecimal.TEN));
    String file = new ParameterWriter(LIBRARY).write(computed);
    assertThat(file).contains("\"seats\": 10,");
    assertThat(parameters(TinyPack.read(file))).isEqualTo(computed);
  }

  @Test
  void escapesWhatJsonMustAndNothingElse() {
    String file = TinyPack.with("Haus e. V.", "\\u201EA\\u201C \\\"\\\\/\\u00DF\\uD83D\\uDE00");
    assertThat(rewritten(file))
        .contains("\"name\": \"\u201EA\u201C \\\"\\\\/\u00DF\uD83D\uDE00\",");
  }

  @Test
  void writesLargeAndSmallNumbersPlainly() {
    String file = TinyPack.with("\"size\": 20.5", "\"size\": 5e2, \"factor\": 1e-7");
    assertThat(rewritten(file)).contains("\"size\": 500,").contains("\"factor\": 0.0000001,");
  }

  @Test
  void writesTheSameUnderAnyLocale() {
    String expected = rewritten(TinyPack.SHORTEST);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(rewritten(TinyPack.SHORTEST)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsWrittenReadsAsTheSameParameters() {
    Random random = new Random(20190101);
    for (int run = 0; run < 500; run++) {
      ContractParameters parameters = parameters(TinyPack.read(new RandomFile(random).text()));
      String file = new ParameterWriter(LIBRARY).write(parameters);
      ParameterReading again = TinyPack.read(file);
      assertThat(faults(again)).as(file).isEmpty();
      assertThat(parameters(again)).as(file).isEqualTo(parameters);
      assertThat(new ParameterWriter(LIBRARY).write(parameters(again))).isEqualTo(file);
    }
  }
}
