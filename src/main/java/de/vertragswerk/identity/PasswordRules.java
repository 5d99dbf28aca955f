package de.vertragswerk.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.store.Login;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are taken: length counts, not kinds of characters. */
public final class PasswordRules {
  static final int MINIMUM = 12;
  static final int MAXIMUM = 256;
  private static final int DIFFERENT_CHARACTERS = 5;
  private static final Set<String> COMMON = common();
  private static final Place PASSWORD = new Place.At("", "/password");
  private static final Place LOGIN = new Place.At("", "/login");
  private static final Place NAME = new Place.At("", "/displayName");
  private static final int MAXIMUM_NAME = 200;

  private PasswordRules() {}

  /** What is wrong with a new password; nothing when it may be used. */
  public static List<Problem> check(Secret password, Login login) {
    List<Problem> problems = new ArrayList<>();
    int length = password.value().codePointCount(0, password.value().length());
    String small = password.value().strip().toLowerCase(Locale.ROOT);
    if (length < MINIMUM) {
      problems.add(
          Problem.error("account.password-too-short", PASSWORD)
              .with("length", length)
              .with("minimum", MINIMUM));
    } else if (length > MAXIMUM) {
      problems.add(
          Problem.error("account.password-too-long", PASSWORD)
              .with("length", length)
              .with("maximum", MAXIMUM));
    } else if (!login.value().isEmpty() && small.contains(login.value())) {
      problems.add(Problem.error("account.password-is-login", PASSWORD));
    } else if (COMMON.contains(small) || small.chars().distinct().count() < DIFFERENT_CHARACTERS) {
      problems.add(Problem.error("account.password-is-common", PASSWORD));
    }
    return problems;
  }

  /** What is wrong with all that somebody says of a new account. */
  static List<Problem> check(Secret password, Login login, String displayName) {
    List<Problem> problems = new ArrayList<>();
    if (!login.isMailAddress()) {
      problems.add(Problem.error("account.login-is-no-mail", LOGIN));
    }
    if (displayName.isBlank() || displayName.length() > MAXIMUM_NAME) {
      problems.add(Problem.error("account.bad-name", NAME).with("maximum", MAXIMUM_NAME));
    }
    problems.addAll(check(password, login));
    return problems;
  }

  private static Set<String> common() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
