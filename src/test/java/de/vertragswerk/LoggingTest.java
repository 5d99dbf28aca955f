package de.vertragswerk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A log line among the results would break whoever reads them with a program. */
final class LoggingTest {
  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory())
          .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @Test
  void warningsGoToStandardErrorAndNothingGoesElsewhere() {
    assertThat(root.getLevel()).isEqualTo(Level.WARN);
    List<Object> targets = new ArrayList<>();
    root.iteratorForAppenders()
        .forEachRemaining(each -> targets.add(((ConsoleAppender<?>) each).getTarget()));
    assertThat(targets).containsExactly("System.err");
  }
}
