/**
 * Following feeds. {@link org.sayso.read.watch.News} asks each feed of a list once and gives what
 * is new in it; {@link org.sayso.read.watch.SeenItems} remembers in a file what was new before. An
 * item counts as seen when the articles of its round are kept: after a stop in between, the round
 * is read again, which changes nothing.
 */
package org.sayso.read.watch;
