package org.sayso.model.profile;

import java.util.List;

/**
 * What a user knows and brings: profiles under one name.
 *
 * @param name what the user calls it; never blank
 * @param profiles in the order of the files, no two with one id
 */
public record KnowledgeBase(String name, List<Profile> profiles) {
  public KnowledgeBase {
    profiles = List.copyOf(profiles);
    if (name.isBlank()) {
      throw new IllegalArgumentException("knowledge needs a name");
    }
    if (profiles.stream().map(Profile::id).distinct().count() != profiles.size()) {
      throw new IllegalArgumentException("two profiles of one id in " + name);
    }
  }
}
