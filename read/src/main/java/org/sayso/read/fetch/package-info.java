/**
 * Pages from the network, politely. {@link org.sayso.read.fetch.Web} is all that the others know of
 * it: an address in, a page or the reason why there is none out.
 *
 * <p>{@link org.sayso.read.fetch.PoliteWeb} asks {@code robots.txt} first ({@link
 * org.sayso.read.fetch.Robots}, RFC 9309), waits for the server's turn ({@link
 * org.sayso.read.fetch.Turns}), asks only for what is newer than what is there, and follows a few
 * redirects, each of which goes through all of this again. Which machines may be asked, and the
 * asking itself, is {@code wire}.
 */
package org.sayso.read.fetch;
