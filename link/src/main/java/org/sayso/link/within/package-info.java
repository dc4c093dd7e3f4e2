/**
 * Whom the mentions of one article mean. {@link org.sayso.link.within.Chains} follows what mentions
 * refer to, {@link org.sayso.link.within.ArticleNames} joins the names, {@link
 * org.sayso.link.within.Namesakes} settles the surnames that several persons of the article share,
 * and {@link org.sayso.link.within.EntityBuilder} makes entities of it all.
 */
package org.sayso.link.within;
