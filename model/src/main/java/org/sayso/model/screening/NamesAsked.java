package org.sayso.model.screening;

import java.util.List;
import org.sayso.model.article.Note;
import org.sayso.model.article.Skipped;
import org.sayso.model.profile.Profile;

/**
 * Whom lists are to be asked about, as a user wrote them down.
 *
 * @param who in the order of the file
 * @param skipped rows in which nobody is named
 * @param notes cells that could not be understood and are left out
 */
public record NamesAsked(List<Profile> who, List<Skipped> skipped, List<Note> notes) {
  public NamesAsked {
    who = List.copyOf(who);
    skipped = List.copyOf(skipped);
    notes = List.copyOf(notes);
  }

  /** These and nothing to say about them. */
  public static NamesAsked of(Profile... who) {
    return new NamesAsked(List.of(who), List.of(), List.of());
  }
}
