package org.sayso.read.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ProfileKind;
import org.sayso.read.form.Spot;

/** The entries of a list whose rows lie apart, by their numbers. Not thread-safe. */
public final class Drafts {
  private final Map<String, Draft> all = new LinkedHashMap<>();

  /**
   * The entry of the number, begun here where there is none yet.
   *
   * @throws org.sayso.model.SaysoException where it is of another kind there: a person is no ship
   */
  public Draft same(String id, Spot spot, ProfileKind kind) {
    Draft draft = at(id, spot);
    if (!draft.kind().allows(kind)) {
      throw spot.flaw(
          "the number %s is a %s here and a %s at %s"
              .formatted(draft.id(), kind.label(), draft.kind().label(), draft.spot()),
          "fetch the list again; nothing of it was taken");
    }
    return draft.kind(kind == ProfileKind.THING ? draft.kind() : kind);
  }

  /** The entry of the number, begun here where there is none yet. */
  public Draft at(String id, Spot spot) {
    return all.computeIfAbsent(id.strip(), key -> new Draft(key, spot));
  }

  /**
   * A new entry.
   *
   * @throws org.sayso.model.SaysoException where the number is taken
   */
  public Draft begin(String id, Spot spot) {
    Draft draft = new Draft(id, spot);
    Draft before = all.putIfAbsent(draft.id(), draft);
    if (before != null) {
      throw spot.flaw(
          "the number %s is taken already, at %s".formatted(draft.id(), before.spot()),
          "fetch the list again; nothing of it was taken");
    }
    return draft;
  }

  /** The entry of the number, where there is one. */
  public Optional<Draft> find(String id) {
    return Optional.ofNullable(all.get(id.strip()));
  }

  /** Whether there is no entry. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** All of them, in the order of their beginning. */
  public List<Draft> all() {
    return List.copyOf(all.values());
  }

  /** All of them, finished. */
  public List<ListEntry> entries() {
    return all.values().stream().map(Draft::entry).toList();
  }
}
