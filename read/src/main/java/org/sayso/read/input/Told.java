package org.sayso.read.input;

import java.util.Objects;
import org.sayso.model.article.Note;

/**
 * What there is to know of things that were read all the same: that the end of a file is missing,
 * that a feed has only beginnings.
 *
 * @param note the words, with what would mend it
 */
public record Told(Note note) implements Found {
  public Told {
    Objects.requireNonNull(note, "note");
  }

  @Override
  public String path() {
    return note.path();
  }
}
