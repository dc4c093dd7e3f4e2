package org.sayso.link.known;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.model.entity.ArticleEntity;

/**
 * What one base of knowledge makes of one entity of the case.
 *
 * @param members who its members are; those that are not there are whoever the others are
 * @param maybe who some of them may be
 */
record Labels(SortedMap<ArticleEntity, Label> members, List<Maybe> maybe) {
  /** Nobody of them is known. */
  static Labels none() {
    return new Labels(new TreeMap<>(), List.of());
  }

  /** Nobody is surely known, but these may be. */
  static Labels maybe(List<Maybe> maybe) {
    return new Labels(new TreeMap<>(), maybe);
  }

  Labels {
    maybe = List.copyOf(maybe);
  }

  /** Whether it makes nothing of it. */
  boolean isEmpty() {
    return members.isEmpty() && maybe.isEmpty();
  }

  /**
   * A profile that some may be.
   *
   * @param fit why and why not
   * @param members who
   * @param byOffice whether only their office tells
   */
  record Maybe(Fit fit, List<ArticleEntity> members, boolean byOffice) {
    Maybe {
      members = List.copyOf(members);
    }
  }
}
