/**
 * Whether two profiles are of one person, body or thing, and why. {@link
 * org.sayso.link.match.Matcher} compares their names and what else is known of them, and gives a
 * {@link org.sayso.link.match.Match}: a score from 0 to 1, of which .70 means that a person should
 * look, and an explanation for every feature with the words on both sides.
 */
package org.sayso.link.match;
