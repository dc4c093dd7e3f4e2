package org.sayso.understand.labeller;

/**
 * How far a rule that reads the parse says the same as a proposal.
 *
 * @param cue whether a rule found a statement with the same cue
 * @param content the share of words that both contents have in common, of all their words
 * @param source whether both name the same source, or both none
 */
public record Agreement(boolean cue, double content, boolean source) {
  /** No rule said anything. */
  public static final Agreement NONE = new Agreement(false, 0, false);
}
