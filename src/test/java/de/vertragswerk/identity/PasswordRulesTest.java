package de.vertragswerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.problem.Problem;
import de.vertragswerk.store.Login;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PasswordRulesTest {
  private static final Login LOGIN = new Login("kim.beispiel@example.org");

  private static List<String> codes(String password) {
    return PasswordRules.check(new Secret(password), LOGIN).stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "elf Zeichen, account.password-too-short",
    "Passwort1234, account.password-is-common",
    "QWERTZ123456, account.password-is-common",
    "Jobcenter2026, account.password-is-common",
    "ababababababab, account.password-is-common",
    "Kim.Beispiel@example.org, account.password-is-login",
    "1kim.beispiel@example.org!, account.password-is-login",
  })
  void refusesWhatIsEasilyGuessed(String password, String code) {
    assertThat(codes(password)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "zwölf Zeichen hat dieser",
    "äöüßäöüßabcd",
    "nur kleine buchstaben",
    "kim.beispiel und Birnen",
  })
  void takesWhatIsLongEnough(String password) {
    assertThat(codes(password)).isEmpty();
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(codes("abcdef" + "\uD83C\uDF50".repeat(5)))
        .containsExactly("account.password-too-short");
    assertThat(codes("abcdef" + "\uD83C\uDF50".repeat(6))).isEmpty();
    assertThat(codes("abcdef " + "x".repeat(249))).isEmpty();
    assertThat(codes("abcdef " + "x".repeat(250))).containsExactly("account.password-too-long");
  }

  /** What is too short anyway, or written so that it is never found, would be dead weight. */
  @Test
  void everyLineOfTheListRefusesSomething() throws Exception {
    String list =
        new String(
            PasswordRules.class.getResourceAsStream("common-passwords.txt").readAllBytes(),
            StandardCharsets.UTF_8);
    List<String> lines = list.lines().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).isEqualTo(line.toLowerCase(Locale.ROOT));
              assertThat(codes(line)).containsExactly("account.password-is-common");
            });
  }
}
