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
 */
public record Roll(Optional<String> name, List<ListEntry> entries, Optional<Edtf> issued) {
  public Roll {
    Objects.requireNonNull(name, "name");
    entries = List.copyOf(entries);
    Objects.requireNonNull(issued, "issued");
  }

  /** Under the layout's name. */
  public static Roll of(List<ListEntry> entries, Optional<Edtf> issued) {
    return new Roll(Optional.empty(), entries, issued);
  }
}
