package org.sayso.model.screening;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person decided on somebody and an entry. It holds as long as the entry stays as it was.
 *
 * @param number counts the decisions of a case from 1
 * @param subject whom: an entity of the case or a bare name
 * @param entry against which entry
 * @param entryName what the entry was called
 * @param entryDigest what the entry said, as a fingerprint: another one, and the decision is stale
 * @param verdict what was decided
 * @param note why, by whom, when
 * @param undone when it was taken back; empty while it stands
 */
public record Decision(
    int number,
    Subject subject,
    EntryRef entry,
    String entryName,
    String entryDigest,
    Verdict verdict,
    Note note,
    Optional<Instant> undone) {
  public Decision {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(entryName, "entryName");
    Objects.requireNonNull(entryDigest, "entryDigest");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(undone, "undone");
  }

  /** Whether it was not taken back. */
  public boolean stands() {
    return undone.isEmpty();
  }

  /**
   * Whom a decision is about.
   *
   * @param id of the case's entity; empty for a bare name
   * @param name what it was called then
   */
  public record Subject(Optional<String> id, String name) {
    public Subject {
      Objects.requireNonNull(id, "id");
      if (name.isBlank()) {
        throw new IllegalArgumentException("a decision is about somebody with a name");
      }
    }
  }

  /**
   * What stands behind a decision.
   *
   * @param why the reason, in words; never blank
   * @param who decided; empty where not said
   * @param when at what moment
   */
  public record Note(String why, Optional<String> who, Instant when) {
    public Note {
      Objects.requireNonNull(who, "who");
      Objects.requireNonNull(when, "when");
      if (why.isBlank()) {
        throw new IllegalArgumentException("a decision needs a reason");
      }
    }
  }
}
