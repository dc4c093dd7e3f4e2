package org.sayso.read.content;

/**
 * A file that holds no article. Thrown and caught inside this module alone; the outside sees a
 * {@code Skipped}. It has no stack trace: it is about the file, not about the code.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;

  /**
   * @param reason what is wrong and what would mend it, one sentence
   * @param where the place inside the file, "" where it is the whole of it
   */
  public Refusal(String reason, String where) {
    super(reason, null, false, false);
    this.where = where;
  }

  /** The place inside the file, "" where it is the whole of it. */
  public String where() {
    return where;
  }
}
