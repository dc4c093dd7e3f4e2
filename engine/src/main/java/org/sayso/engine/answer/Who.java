package org.sayso.engine.answer;

import java.util.List;
import org.sayso.model.entity.CaseEntity;

/** The answer to "who is that?": one, several, or nobody. */
public sealed interface Who {
  /**
   * The name means one entity of the case.
   *
   * @param dossier everything about it
   */
  record Found(Dossier dossier) implements Who {}

  /**
   * The name may mean any of these; ask again with a fuller name or an id.
   *
   * @param candidates most mentioned first; at least two
   */
  record Several(List<CaseEntity> candidates) implements Who {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The case knows nobody of that name.
   *
   * @param similar names that look alike, most alike first; may be empty
   */
  record Nobody(List<CaseEntity> similar) implements Who {
    public Nobody {
      similar = List.copyOf(similar);
    }
  }
}
