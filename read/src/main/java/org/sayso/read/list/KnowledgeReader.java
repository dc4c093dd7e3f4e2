package org.sayso.read.list;

import java.nio.file.Path;
import java.util.List;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.Profile;

/** Reads what a user knows of people and bodies. Stateless and thread-safe. */
public final class KnowledgeReader {
  /**
   * Reads a file whole.
   *
   * @throws SaysoException where it is missing, of no known layout or broken anywhere, with {@code
   *     file:line:column} and the remedy
   */
  public List<Profile> read(Path path) {
    throw new SaysoException(
        path + ": this is no knowledge of a known layout", "bring FtM JSONL, or a CSV", null);
  }
}
