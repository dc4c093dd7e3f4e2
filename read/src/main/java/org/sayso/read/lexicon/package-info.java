/**
 * The rules that are data. {@link org.sayso.read.lexicon.Lexicon} reads the tab-separated files
 * beside this module's classes: one entry a line, {@code #} for a remark, each entry with an
 * invented example of what it is for.
 */
package org.sayso.read.lexicon;
