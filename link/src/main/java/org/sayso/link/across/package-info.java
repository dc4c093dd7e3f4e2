/**
 * Which entities of several articles are one. {@link org.sayso.link.across.Member} is an article's
 * entity with its names taken apart, {@link org.sayso.link.across.Members} joins them, {@link
 * org.sayso.link.across.CaseNaming} gives the whole its name and id.
 */
package org.sayso.link.across;
