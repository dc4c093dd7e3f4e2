package org.sayso.read.decode;

/**
 * Something that a reader should know about how a file became characters.
 *
 * @param words what was done, and what would make it sure; a sentence for a person
 * @param where the place inside the file
 */
public record Remark(String words, String where) {}
