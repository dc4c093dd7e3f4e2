/**
 * Articles to mentions, statements, events and relations. {@link org.sayso.understand.Understander}
 * is the door. The packages in the order of the work: {@code language}, {@code syntax}, {@code
 * shallow} and {@code corenlp} (words and their trees), {@code quotation}, {@code mention}, {@code
 * factuality} and {@code time}, {@code cue}, {@code speech}, {@code statement} and {@code
 * confidence}, {@code event}, {@code relation}; {@code lexicon} reads their word lists.
 */
package org.sayso.understand;
