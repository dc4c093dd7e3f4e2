package org.sayso.engine.listed;

/**
 * One reason of a score.
 *
 * @param feature what was compared
 * @param score how far it agrees, 0 to 1
 * @param query the words on the asker's side; empty where there are none
 * @param candidate the words on the list's side; empty where there are none
 * @param detail in words, for a reader
 */
public record Reason(String feature, double score, String query, String candidate, String detail) {}
