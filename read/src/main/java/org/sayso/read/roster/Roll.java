package org.sayso.read.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.text.Edtf;

/**
 * What a list says.
 *
 * @param name the short name, where the content knows it better than the layout; empty else
 * @param entries in the order of the files
 * @param issued when the authority made this state
 * @param notes what a user should know, in sentences
 */
public record Roll(
    Optional<String> name, List<ListEntry> entries, Optional<Edtf> issued, List<String> notes) {
  public Roll {
    Objects.requireNonNull(name, "name");
    entries = List.copyOf(entries);
    Objects.requireNonNull(issued, "issued");
    notes = List.copyOf(notes);
  }

  /** Under the layout's name. */
  public static Roll of(List<ListEntry> entries, Optional<Edtf> issued) {
    return new Roll(Optional.empty(), entries, issued, List.of());
  }

  /** The same under another short name. */
  public Roll named(String said) {
    return new Roll(Optional.of(said), entries, issued, notes);
  }

  /** The same with notes. */
  public Roll noting(List<String> more) {
    return new Roll(name, entries, issued, more);
  }
}
