package de.vertragswerk.peers;

import java.io.File;
import java.nio.file.Path;

/**
 * Where what is measured was built.
 *
 * @param target the folder of Vertragswerk's build
 */
record Build(Path target) {
  private static final String OURS = "OurRoutes";

  Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  Path jar() {
    return target.resolve("vertragswerk.jar");
  }

  /** Ours and theirs never meet on a class path. */
  String classPath(String route) {
    String classes = peers().resolve("classes").toString();
    return route.startsWith(OURS)
        ? String.join(File.pathSeparator, classes, peers().resolve("ours").toString(), jar() + "")
        : classes + File.pathSeparator + peers().resolve("lib") + File.separator + "*";
  }

  Path log(String route) {
    return peers().resolve(route + ".log");
  }

  Path peers() {
    return target.resolve("peers");
  }
}
