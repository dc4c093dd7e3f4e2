/**
 * Who of a list may be meant by a name. {@link org.sayso.link.screen.Screener} asks lists, as they
 * stood on a day, and gives {@link org.sayso.link.screen.Hit}s, best first. The {@link
 * org.sayso.link.match.Matcher} decides; since comparing a name with everybody would take too long,
 * a {@link org.sayso.link.index.NameIndex} first names the candidates.
 */
package org.sayso.link.screen;
