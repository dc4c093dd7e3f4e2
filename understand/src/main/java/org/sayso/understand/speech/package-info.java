/**
 * Words that are somebody's by their place alone: the turns of a transcript, questions and answers,
 * posts, a quotation behind "NAME:" or before "— NAME", a headline that ends in its source. {@link
 * org.sayso.understand.speech.SpeechFinder} reads them off the text; who reports by a verb is for
 * {@code statement}.
 */
package org.sayso.understand.speech;
