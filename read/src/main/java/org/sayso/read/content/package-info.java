/**
 * What the readers of each format hand over: a {@link org.sayso.read.content.Content}, or a {@link
 * org.sayso.read.content.Refusal} thrown where a file holds no article. The door turns the first
 * into an article and the second into a skip. Words with mark-up that came without a page of their
 * own get one as a {@link org.sayso.read.content.FragmentPage}.
 */
package org.sayso.read.content;
