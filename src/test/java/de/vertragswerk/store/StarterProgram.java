package de.vertragswerk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Opens a store, as a service does at its start. Run in a JVM of its own. */
final class StarterProgram {
  private StarterProgram() {}

  public static void main(String[] arguments) {
    Path data = Path.of(arguments[0]);
    StoreSettings settings =
        arguments[1].equals("-")
            ? StoreSettings.embedded(data)
            : StoreSettings.shared(data, arguments[1], arguments[2], arguments[3]);
    try (Store store = Store.open(settings, Clock.systemUTC())) {
      System.out.print(store.isReady() ? "up\n" : "down\n");
    }
  }

  static Process start(StoreSettings settings) throws IOException {
    StoreSettings.Shared shared = settings.shared();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            StarterProgram.class.getName(),
            settings.data().toString(),
            shared == null ? "-" : shared.url(),
            shared == null ? "-" : shared.user(),
            shared == null ? "-" : shared.password())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
