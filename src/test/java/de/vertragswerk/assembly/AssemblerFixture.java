package de.vertragswerk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Transcript;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.NumberValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Assembles contracts of a small library with parameters a test changes one by one. */
abstract class AssemblerFixture {
  @TempDir Path folder;

  static ContractParameters parameters() {
    ParameterValue person =
        new ObjectValue(
            Map.of("name", new TextValue("Ada Beispiel"), "role", new TextValue("Leitung")));
    return new ContractParameters(
        Map.of(
            "deal",
            new ObjectValue(
                Map.of(
                    "buyer", new TextValue("Käufer GmbH"),
                    "begin", new DateValue(LocalDate.of(2020, 1, 1)),
                    "end", new DateValue(LocalDate.of(2020, 12, 31)),
                    "price", new NumberValue(new BigDecimal("1250")),
                    "style", new ChoiceValue("PLAIN"),
                    "people", new ListValue(List.of(person, person)))),
            "delivery",
            new ObjectValue(
                Map.of("days", new NumberValue(BigDecimal.TEN), "way", new ChoiceValue("POST")))),
        Map.of("delivery", "standard"),
        Map.of());
  }

  static ContractParameters with(String path, ParameterValue value) {
    return parameters().with(ParameterPath.parse(path), value);
  }

  static ContractParameters withWarranty() {
    return new ContractParameters(
        parameters().groups(), Map.of("delivery", "standard", "warranty", "standard"), Map.of());
  }

  ContractDocument document(SmallLibrary files, ContractParameters parameters) {
    Assembly assembly = assembly(files, parameters, Purpose.signing("{}"));
    assertThat(assembly.problems()).isEmpty();
    return assembly.document();
  }

  Assembly assembly(SmallLibrary files, ContractParameters parameters, Purpose purpose) {
    AssemblerCompilation compilation = Assembler.compile(files.read(folder));
    assertThat(compilation.problems()).isEmpty();
    return compilation.assembler().assemble(parameters, purpose);
  }

  String text(SmallLibrary files, ContractParameters parameters) {
    return Transcript.of(document(files, parameters)).replace('\u00A0', '~');
  }
}
