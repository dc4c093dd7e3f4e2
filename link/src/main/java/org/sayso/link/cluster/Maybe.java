package org.sayso.link.cluster;

/**
 * Two names that may have one bearer.
 *
 * @param one the index of the first
 * @param other the index of the second
 * @param reason what speaks for it or against it, in words
 */
public record Maybe(int one, int other, String reason) {}
