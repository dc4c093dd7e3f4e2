package org.sayso.link.known;

import java.util.List;
import java.util.Objects;

/**
 * Who one article's entity is, by one base of knowledge.
 *
 * @param base name of the knowledge
 * @param key the profile's id; or, with a mark in front that no id has, a rest that is none of
 *     those that bear its name
 * @param fit why; empty list of one for a rest
 * @param byOffice whether only its office tells
 */
record Label(String base, String key, List<Fit> fit, boolean byOffice) {
  Label {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(key, "key");
    fit = List.copyOf(fit);
  }

  static Label named(Fit fit) {
    return new Label(fit.entry().base(), fit.entry().profile().id(), List.of(fit), false);
  }

  static Label inOffice(Fit fit) {
    return new Label(fit.entry().base(), fit.entry().profile().id(), List.of(fit), true);
  }

  /** One of those that stay behind when an entity is taken apart. */
  static Label rest(String base, String entity) {
    return new Label(base, "\u0000" + entity, List.of(), false);
  }

  boolean isRest() {
    return fit.isEmpty();
  }
}
