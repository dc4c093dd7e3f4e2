package org.sayso.model.correction;

import java.util.List;
import org.sayso.model.finding.Schema;

/** One thing that is put right. */
public sealed interface Correction {
  /** The entities that it speaks of, in the order in which they were named; never empty. */
  List<Ground> grounds();

  /** The word for it: merge, split, rename, hide, retype. */
  String kind();

  /**
   * These are one.
   *
   * @param grounds at least two; the first gives its id, its name and its kind
   */
  record Merge(List<Ground> grounds) implements Correction {
    public Merge {
      grounds = List.copyOf(grounds);
      if (grounds.size() < 2) {
        throw new IllegalArgumentException("one alone cannot be merged: " + grounds);
      }
    }

    @Override
    public String kind() {
      return "merge";
    }
  }

  /**
   * A part of this one is somebody else.
   *
   * @param ground the whole
   * @param members a place for each article's entity that goes with all its mentions
   * @param mentions mentions that go alone, with the pronouns and descriptions that mean them
   */
  record Split(Ground ground, List<Anchor> members, List<Anchor> mentions) implements Correction {
    public Split {
      members = members.stream().sorted().distinct().toList();
      mentions = mentions.stream().sorted().distinct().toList();
      if (members.isEmpty() && mentions.isEmpty()) {
        throw new IllegalArgumentException("nothing to split off " + ground.name());
      }
    }

    @Override
    public List<Ground> grounds() {
      return List.of(ground);
    }

    @Override
    public String kind() {
      return "split";
    }
  }

  /** This one is called so. */
  record Rename(Ground ground, String name) implements Correction {
    public Rename {
      name = name.strip();
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name for " + ground.name());
      }
    }

    @Override
    public List<Ground> grounds() {
      return List.of(ground);
    }

    @Override
    public String kind() {
      return "rename";
    }
  }

  /** This one shall not be shown. The words of its mentions stay where they are. */
  record Hide(Ground ground) implements Correction {
    @Override
    public List<Ground> grounds() {
      return List.of(ground);
    }

    @Override
    public String kind() {
      return "hide";
    }
  }

  /** This one is of that kind. */
  record Retype(Ground ground, Schema schema) implements Correction {
    @Override
    public List<Ground> grounds() {
      return List.of(ground);
    }

    @Override
    public String kind() {
      return "retype";
    }
  }
}
