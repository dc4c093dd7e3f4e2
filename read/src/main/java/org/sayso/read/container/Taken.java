package org.sayso.read.container;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.sayso.model.article.Note;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;
import org.sayso.read.input.Told;
import org.sayso.read.input.Unreadable;

/**
 * All bytes of an article, and what is to be told of them. Where the end is missing (a download
 * that broke off), what came before it is as good as ever; where bytes are damaged, it may not be,
 * and nothing is taken.
 *
 * @param found the article, or why there is none
 * @param told that its end is missing
 */
record Taken(Found found, Optional<Told> told) {
  private static final String CUT =
      "its end is missing; what stands before it was read; get it again from where it came";

  static Taken of(Parcel parcel) throws IOException {
    byte[] bytes = parcel.upTo(Unpacking.MAX_BYTES + 1);
    if (bytes.length > Unpacking.MAX_BYTES) {
      return new Taken(tooLarge(parcel), Optional.empty());
    }
    return parcel.isCut() ? cut(parcel, bytes) : new Taken(input(parcel, bytes), Optional.empty());
  }

  private static Taken cut(Parcel parcel, byte[] bytes) throws EOFException {
    byte[] whole = Sentences.whole(bytes);
    if (whole.length == 0) {
      throw new EOFException();
    }
    Note note = new Note(parcel.path(), CUT, "from byte " + whole.length);
    return new Taken(input(parcel, whole), Optional.of(new Told(note)));
  }

  private static Input input(Parcel parcel, byte[] bytes) {
    return new Input(parcel.path(), bytes, parcel.given(), parcel.declared());
  }

  private static Found tooLarge(Parcel parcel) {
    return Unreadable.at(
        parcel.path(),
        "the file has more than the "
            + (Unpacking.MAX_BYTES >> 20)
            + " MB that one article may have; split it into one file an article",
        "");
  }
}
