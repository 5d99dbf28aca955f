package de.vertragswerk.rendering.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet that stands in the page, and the hash by which the page's policy admits it. */
record StyleSheet(String css) {
  /** Without space around it, for checkers do not count it when they compute the hash. */
  StyleSheet {
    css = css.strip();
    if (css.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not end its element");
    }
  }

  /** As content security policies write it: {@code 'sha256-…'}. */
  String policySource() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(css.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
