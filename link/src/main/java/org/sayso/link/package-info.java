/**
 * Whom a mention means. {@link org.sayso.link.ArticleLinker} settles it within one article, {@link
 * org.sayso.link.CaseLinker} across all articles of a case; neither changes what it is given.
 *
 * <p>Both stand on the same steps, to be read in this order: {@code name} takes names apart, {@code
 * sense} says what a name means where it stands, {@code cluster} joins names by rules that do not
 * depend on any order, {@code within} and {@code across} apply them.
 *
 * <p>Limits: English reports; no outside knowledge but the tables; two persons of one full name in
 * a case are taken for one.
 */
package org.sayso.link;
