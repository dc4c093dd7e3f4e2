package org.sayso.read.container;

import java.io.IOException;

/**
 * A kind of file that holds others: an archive, a crawl, a mailbox, a feed. Stateless and
 * thread-safe; what is opened is not.
 */
public interface Container {
  /** What to call such a file in a sentence, with its article: "a ZIP archive". */
  String name();

  /**
   * Whether a file that begins so is one. Its bytes decide; its name and what it is declared to be
   * are hints, for forms that no bytes tell apart.
   */
  boolean recognises(Head head);

  /**
   * Opens a file that was {@link #recognises recognised}. Reads as little as it must: what it holds
   * is read as {@link Contents#next()} reaches it.
   *
   * @throws IOException where it cannot be opened; its message, a half-sentence for a person with
   *     the remedy, becomes the reason of the skip
   */
  Contents open(Parcel parcel) throws IOException;
}
