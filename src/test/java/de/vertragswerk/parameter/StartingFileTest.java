package de.vertragswerk.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class StartingFileTest {
  private static final String FILE = StartingFile.of(TinyPack.LIBRARY);

  @Test
  void holdsDefaultsAndGapsAndNothingElse() {
    assertThat(FILE)
        .isEqualTo(
            """
            {
              "library": "tiny@1.2.0",
              "contract": {
                "counterparts": 2,
                "signatureMode": "PAPER"
              },
              "owner": {
                "name": "",
                "postalCode": "",
                "kind": "PERSON|COMPANY",
                "agents": [
                  {
                    "name": "",
                    "function": "Verwaltung"
                  }
                ]
              },
              "room": {
                "size": null,
                "rent": null,
                "begin": "",
                "heated": null,
                "factor": 2,
                "address": {
                  "street": "",
                  "floor": 0
                }
              },
              "provisions": {
                "keys": {
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
                  "weekday": "MONDAY",
                  "duty": true
                },
                "kitchen": {
                  "items": [
                    {
                      "name": "",
                      "price": null
                    }
                  ]
                },
                "noise": {
                  "untilHour": 22
                },
                "deposit": {
                  "amount": null
                }
              }
            }
            """);
  }

  @Test
  void theReaderListsExactlyTheGaps() {
    assertThat(TinyPack.read(FILE).problems())
        .extracting(Problem::code, TinyPack::pointer)
        .containsExactly(
            gap("owner.blank-text", "/owner/name"),
            gap("owner.blank-text", "/owner/postalCode"),
            gap("owner.unknown-option", "/owner/kind"),
            gap("owner.blank-text", "/owner/agents/0/name"),
            gap("room.null-value", "/room/size"),
            gap("room.null-value", "/room/rent"),
            gap("room.blank-text", "/room/begin"),
            gap("room.null-value", "/room/heated"),
            gap("room.blank-text", "/room/address/street"),
            gap("kitchen.blank-text", "/provisions/kitchen/items/0/name"),
            gap("kitchen.null-value", "/provisions/kitchen/items/0/price"),
            gap("deposit.null-value", "/provisions/deposit/amount"));
  }

  private static Tuple gap(String code, String pointer) {
    return Tuple.tuple(code, pointer);
  }

  @Test
  void theFilledFileIsValid() {
    String filled =
        FILE.replace("\"name\": \"\"", "\"name\": \"Erika\"")
            .replace("\"postalCode\": \"\"", "\"postalCode\": \"07743\"")
            .replace("PERSON|COMPANY", "PERSON")
            .replace("\"begin\": \"\"", "\"begin\": \"2019-01-01\"")
            .replace("\"street\": \"\"", "\"street\": \"Markt 1\"")
            .replace("\"heated\": null", "\"heated\": false")
            .replace("null", "20.5");
    ParameterReading reading = TinyPack.read(filled);
    assertThat(reading.problems()).isEmpty();
    assertThat(Objects.requireNonNull(reading.parameters()).takes("kitchen")).isTrue();
  }
}
