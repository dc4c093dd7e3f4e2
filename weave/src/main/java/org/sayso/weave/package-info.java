/**
 * The stage that reads articles together. {@link org.sayso.weave.Weaver} is its door. Copies come
 * first, for two prints of one text are one story whatever else; then stories, then origins within
 * stories, then claims over everything. All of it is made anew from the sorted articles each time,
 * so that the order in which they were read changes nothing.
 */
package org.sayso.weave;
