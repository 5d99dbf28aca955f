package de.vertragswerk.form;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ParameterGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked on one page: a group outside the provisions, or a provision.
 *
 * @param pointer where the parameter file keeps the group: "/project", "/provisions/places"
 * @param clause the provision; null for a group outside the provisions
 */
public record Topic(String pointer, ParameterGroup group, @Nullable Clause clause) {
  public Topic {
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(group);
  }

  /** One name everywhere: in addresses, anchors and parameter files. */
  public String id() {
    return group.id();
  }

  public List<Question> questions() {
    return group.parameters().stream()
        .map(each -> new Question(pointer + "/" + each.key(), each))
        .toList();
  }

  /** Whether the drafter decides that the contract says anything of it. */
  public boolean canBeLeftOut() {
    return clause != null && clause.canBeLeftOut();
  }

  /** Whether there is a wording to choose. */
  public boolean hasVariants() {
    return clause != null && clause.variants().size() > 1;
  }
}
