package org.sayso.model;

/**
 * The world is broken: a disk, a lock, a schema, a missing model. Never thrown for a bad article
 * (that is a {@code Skipped}) and never for a wrong call (that is an {@link
 * IllegalArgumentException}).
 */
public class SaysoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * @param what what went wrong, with the file or value concerned
   * @param remedy what the user can do about it, one sentence
   * @param cause what the library below said
   */
  public SaysoException(String what, String remedy, Throwable cause) {
    super(what, cause);
    this.remedy = remedy;
  }

  /** What the user can do about it, one sentence. */
  public String remedy() {
    return remedy;
  }
}
