package org.sayso.read.container;

import java.io.IOException;

/** What is wrong with a file, in words for a person. */
public class Damage extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason what is wrong and what would mend it, a half-sentence: "it is encrypted; unpack
   *     it with its password"
   */
  public Damage(String reason) {
    super(reason);
  }
}
