package org.sayso.read.roster;

import java.util.List;
import org.sayso.read.form.Source;

/** A form in which an authority publishes its list. Stateless and thread-safe. */
public interface Layout {
  /** The short name of the lists that come so: {@code un}. */
  String name();

  /** What to call such a file in a sentence: "the UN consolidated list (XML)". */
  String title();

  /** Whether a file that begins so is one; its name is a hint where its content tells nothing. */
  boolean recognises(Source source);

  /** Names of the files that belong to one and lie beside it, in the order of reading. */
  default List<String> beside(String fileName) {
    return List.of();
  }

  /**
   * Reads a list whole.
   *
   * @param sources its files, the recognised one first
   * @throws org.sayso.model.SaysoException where anything in it is broken
   */
  Roll read(List<Source> sources);
}
