/**
 * What the readers of all lists share. A {@link org.sayso.read.roster.Layout} recognises the files
 * of one form and reads them into a {@link org.sayso.read.roster.Roll}; it gathers every entry in a
 * {@link org.sayso.read.roster.Draft}, which brings states ({@code Nations}), sexes and blanks into
 * one form. {@link org.sayso.read.roster.DateWords} reads dates.
 *
 * <p>A new layout is one class that implements {@code Layout}, listed in {@code read.list.Layouts}.
 */
package org.sayso.read.roster;
