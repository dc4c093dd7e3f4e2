/**
 * Whom the words of a source mean. {@link org.sayso.understand.speaker.Speakers} turns a noun, or a
 * stretch of words, into participants: one for a name, a description or a pronoun, several for "the
 * two" and "both" ({@link org.sayso.understand.speaker.Collectives}), none named where the text
 * leaves it open. {@link org.sayso.understand.speaker.SourceTypes} tells what kind of source it is.
 */
package org.sayso.understand.speaker;
