package de.vertragswerk.domain;

import java.util.List;
import java.util.Objects;

/**
 * A kind of document that can be made of a contract's data beside the contract itself, such as a
 * letter that sends it somewhere.
 *
 * @param text what it says, as a part outside the contract's order; its parameters are a group of
 *     the document's id
 * @param subtitle under its title; empty for none
 * @param letterhead whether the contract's letterhead stands above its title
 * @param earlier whether it says what changed since an earlier parameter file
 * @param rules that hold for its parameters, beside those of the contract
 */
public record DocumentKind(
    Clause text, String subtitle, boolean letterhead, boolean earlier, List<Rule> rules) {
  public DocumentKind {
    Objects.requireNonNull(text);
    Objects.requireNonNull(subtitle);
    rules = List.copyOf(rules);
  }

  public String id() {
    return text.id();
  }

  public String title() {
    return text.title();
  }

  public String summary() {
    return text.summary();
  }

  public ParameterGroup parameters() {
    return text.parameters();
  }
}
