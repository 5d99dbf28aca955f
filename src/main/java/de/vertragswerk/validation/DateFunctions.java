package de.vertragswerk.validation;

import de.vertragswerk.german.Months;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions expressions reckon days with. A day is the instant it begins at in UTC, which no
 * expression can tell from a day.
 */
final class DateFunctions {
  /** Makes a day of a text such as {@code 2019-01-01}. */
  static final String DATE = "date";

  private static final String LAST_DAY = "lastDay";
  private static final String PLUS_MONTHS = "plusMonths";
  private static final String PLUS_DAYS = "plusDays";

  private DateFunctions() {}

  static List<CelFunctionDecl> declarations() {
    return List.of(
        CelFunctionDecl.newFunctionDeclaration(
            DATE,
            CelOverloadDecl.newGlobalOverload(
                overload(DATE), SimpleType.TIMESTAMP, SimpleType.STRING)),
        fromDayAndNumber(LAST_DAY),
        fromDayAndNumber(PLUS_MONTHS),
        fromDayAndNumber(PLUS_DAYS));
  }

  private static CelFunctionDecl fromDayAndNumber(String name) {
    return CelFunctionDecl.newFunctionDeclaration(
        name,
        CelOverloadDecl.newGlobalOverload(
            overload(name), SimpleType.TIMESTAMP, SimpleType.TIMESTAMP, SimpleType.INT));
  }

  /** Each function has one overload. */
  private static String overload(String name) {
    return name + "_overload";
  }

  static List<CelFunctionBinding> bindings() {
    List<CelFunctionBinding> bindings = new ArrayList<>();
    bindings.addAll(CelFunctionBinding.fromOverloads(DATE, date()));
    bindings.addAll(CelFunctionBinding.fromOverloads(LAST_DAY, lastDay()));
    bindings.addAll(CelFunctionBinding.fromOverloads(PLUS_MONTHS, plusMonths()));
    bindings.addAll(CelFunctionBinding.fromOverloads(PLUS_DAYS, plusDays()));
    return bindings;
  }

  private static CelFunctionBinding date() {
    return CelFunctionBinding.from(
        overload(DATE), String.class, text -> instant(LocalDate.parse(text)));
  }

  private static CelFunctionBinding lastDay() {
    return CelFunctionBinding.from(
        overload(LAST_DAY),
        Instant.class,
        Long.class,
        (start, months) -> instant(Months.lastDay(day(start), Math.toIntExact(months))));
  }

  private static CelFunctionBinding plusMonths() {
    return CelFunctionBinding.from(
        overload(PLUS_MONTHS),
        Instant.class,
        Long.class,
        (start, months) -> instant(day(start).plusMonths(months)));
  }

  private static CelFunctionBinding plusDays() {
    return CelFunctionBinding.from(
        overload(PLUS_DAYS),
        Instant.class,
        Long.class,
        (start, days) -> instant(day(start).plusDays(days)));
  }

  static Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
