/**
 * The words that report. {@code cues.tsv} says which, with what act and in which frames; {@link
 * org.sayso.understand.cue.CueFinder} finds them in a sentence, {@link
 * org.sayso.understand.cue.Sources} finds by syntax who speaks by them.
 */
package org.sayso.understand.cue;
