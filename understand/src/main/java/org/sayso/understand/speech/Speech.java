package org.sayso.understand.speech;

import java.util.Objects;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * Words that are somebody's by their place alone: no verb reports them.
 *
 * @param rule which form it is, as it will stand in the explanation
 * @param sentence the number of the sentence in which the words or their label begin
 * @param speaker whose they are
 * @param mark the colon or dash that says so
 * @param words what is said
 * @param act asking where it ends with a question, else saying
 */
public record Speech(
    String rule, int sentence, Speaker speaker, Span mark, Evidence words, Act act) {
  /**
   * The head noun of whoever speaks.
   *
   * @param sentence the number of its sentence
   * @param token its index there
   */
  public record Speaker(int sentence, int token) {}

  public Speech {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(words, "words");
  }
}
