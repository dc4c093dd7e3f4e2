package org.sayso.engine.answer;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.text.Span;

/**
 * Someone who takes part in a finding, settled as far as it can be.
 *
 * @param span the words' place in the article, in UTF-16 units
 * @param words the words themselves, verbatim
 * @param entity whom they mean in the article; empty where nobody is identified
 * @param who whom they mean across the case; empty where {@code entity} is
 */
public record Party(Span span, String words, Optional<Entity> entity, Optional<CaseEntity> who) {
  public Party {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(who, "who");
  }

  /** The best name there is: the case's, else the article's, else the words. */
  public String name() {
    return who.map(CaseEntity::name).or(() -> entity.map(Entity::name)).orElse(words);
  }

  /** Whether these words mean the case entity with this id. */
  public boolean means(String caseEntityId) {
    return who.filter(w -> w.id().equals(caseEntityId)).isPresent();
  }
}
