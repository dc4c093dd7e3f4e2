/**
 * Who of a list may be meant by a name. {@link org.sayso.link.screen.Screener} asks lists, as they
 * stood on a day, and gives {@link org.sayso.link.screen.Hit}s, best first. The {@link
 * org.sayso.link.match.Matcher} decides; comparing a name with everybody would take too long, so an
 * index of names first names the candidates.
 *
 * <p>The index is one block of bytes, in memory or mapped from a file, so that opening costs
 * nothing. A word of a name finds the words like it in several ways: one letter dropped on both
 * sides, the same sound, the same consonants, words written together or apart, initials that make a
 * word. The words found lead to the names that hold them; rare words come first and weigh most, so
 * that "Company" and "Mohammed" alone make nobody a candidate where there is better.
 */
package org.sayso.link.screen;
