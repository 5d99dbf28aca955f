package de.vertragswerk.validation;

import de.vertragswerk.problem.Place;
import dev.cel.common.CelIssue;
import dev.cel.common.types.CelType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the CEL compiler found in codes of our own, at places of the library. */
final class CelIssues {
  private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'");
  private static final Pattern UNKNOWN_FIELD = Pattern.compile("undefined field '([^']*)'");
  private static final Pattern WRONG_TYPE =
      Pattern.compile("found no matching overload|expected type|type .* does not support");

  /** Lists of everything that would have been possible. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile(" (expecting \\{|\\(candidates: ).*", Pattern.DOTALL);

  private final ExpressionSource source;
  private final KnownNames known;
  private final Complaints complaints;

  CelIssues(ExpressionSource source, KnownNames known, Complaints complaints) {
    this.source = source;
    this.known = known;
    this.complaints = complaints;
  }

  /** Complains of all; of a broken syntax once, since the parser's later words only echo it. */
  void report(List<CelIssue> issues) {
    for (CelIssue issue : issues) {
      if (!report(issue)) {
        return;
      }
    }
  }

  private boolean report(CelIssue issue) {
    Place.Line place = source.place(issue.getSourceLocation());
    String message = issue.getMessage();
    Matcher name = UNKNOWN_NAME.matcher(message);
    Matcher field = UNKNOWN_FIELD.matcher(message);
    if (name.find()) {
      complaints.unknown("unknown-name", place, source.subject(), name.group(1), known.variables());
    } else if (field.find()) {
      complaints.unknown(
          "unknown-field",
          place,
          source.subject(),
          field.group(1),
          known.fieldsAt(issue.getExprId()));
    } else if (WRONG_TYPE.matcher(message).find()) {
      complaints.detailed("wrong-type", place, source.subject(), plain(message));
    } else {
      complaints.detailed("bad-expression", place, source.subject(), plain(message));
      return false;
    }
    return true;
  }

  private static String plain(String message) {
    return speaking(ALTERNATIVES.matcher(message).replaceAll(""));
  }

  static String typeName(CelType type) {
    return speaking(type.name());
  }

  private static String speaking(String types) {
    return types.replace("google.protobuf.Timestamp", "timestamp");
  }
}
