/**
 * Names, found again among a million of others although they are spelt differently: {@link
 * org.sayso.link.index.NameIndex}. It proposes and decides nothing.
 *
 * <p>The index is one block of bytes, in memory or mapped from a file, so that opening costs
 * nothing. A word of a name finds the words like it in several ways: one letter dropped on both
 * sides, the same consonants whatever scheme brought them into Latin letters, words written
 * together or apart, first letters that make a word. The words found lead to the names that have
 * them. Rare words come first and weigh most, so that "Company" or "Mohammed" alone makes nobody a
 * candidate where there is better.
 */
package org.sayso.link.index;
