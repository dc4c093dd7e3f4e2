package org.sayso.model.story;

import java.util.List;

/**
 * Everything that the articles of a case tell together: the stage {@code weave}'s whole result.
 *
 * @param stories every article is in exactly one
 * @param origins every article is in exactly one
 * @param claims in the order of their ids
 */
public record Weave(List<Story> stories, List<Origin> origins, List<Claim> claims) {
  /** A case without articles. */
  public static final Weave EMPTY = new Weave(List.of(), List.of(), List.of());

  public Weave {
    stories = List.copyOf(stories);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
  }
}
