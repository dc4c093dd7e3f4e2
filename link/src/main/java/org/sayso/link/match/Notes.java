package org.sayso.link.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps explanations where they are wanted, and makes none where they are not. */
final class Notes {
  private final List<Explanation> kept;

  private Notes(List<Explanation> kept) {
    this.kept = kept;
  }

  static Notes wanted() {
    return new Notes(new ArrayList<>());
  }

  static Notes unwanted() {
    return new Notes(null);
  }

  /** Empty, and wanted where this is. */
  Notes fresh() {
    return kept == null ? this : wanted();
  }

  void add(Supplier<Explanation> note) {
    if (kept != null) {
      kept.add(note.get());
    }
  }

  List<Explanation> all() {
    return kept == null ? List.of() : kept;
  }
}
