package org.sayso.understand.labeller;

/**
 * How far what is known otherwise says the same as a proposal.
 *
 * @param listed whether the cue is in the list of words that report
 * @param cue whether a rule found a statement with the same cue
 * @param content the share of words that both contents have in common, of all their words
 * @param source whether both name the same source, or both none
 */
public record Agreement(boolean listed, boolean cue, double content, boolean source) {
  /** No rule said anything of a cue that is, or is not, listed. */
  public static Agreement none(Listing listing) {
    return new Agreement(listing == Listing.LISTED, false, 0, false);
  }

  /** Whether a cue is in the list. */
  public enum Listing {
    LISTED,
    UNLISTED
  }
}
