package org.sayso.engine.amend;

import java.util.List;
import org.sayso.link.correct.Drafted;
import org.sayso.link.correct.Drafting;
import org.sayso.model.correction.Portion;
import org.sayso.model.finding.Schema;

/** What shall be put right, of entities by the ids that the case shows ({@code Q…}). */
public sealed interface Wish {
  /** The correction over what the case shows now, or why it cannot be. */
  Drafted draft(Drafting drafting);

  /**
   * These are one.
   *
   * @param ids at least two; the first keeps its id and name
   */
  record Merge(List<String> ids) implements Wish {
    public Merge {
      ids = List.copyOf(ids);
    }

    @Override
    public Drafted draft(Drafting drafting) {
      return drafting.merge(ids);
    }
  }

  /**
   * Some of its mentions mean somebody else.
   *
   * @param id the whole
   * @param portions what goes; all of it becomes one entity
   */
  record Split(String id, List<Portion> portions) implements Wish {
    public Split {
      portions = List.copyOf(portions);
    }

    @Override
    public Drafted draft(Drafting drafting) {
      return drafting.split(id, portions);
    }
  }

  /** It is called so. */
  record Rename(String id, String name) implements Wish {
    @Override
    public Drafted draft(Drafting drafting) {
      return drafting.rename(id, name);
    }
  }

  /** It shall not be shown. */
  record Hide(String id) implements Wish {
    @Override
    public Drafted draft(Drafting drafting) {
      return drafting.hide(id);
    }
  }

  /** It is of that kind. */
  record Retype(String id, Schema schema) implements Wish {
    @Override
    public Drafted draft(Drafting drafting) {
      return drafting.retype(id, schema);
    }
  }
}
