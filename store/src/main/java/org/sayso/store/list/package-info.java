/**
 * Watch-lists and knowledge as a case keeps them: {@link org.sayso.store.list.KeptLists} in their
 * versions, what people decided on hits ({@link org.sayso.store.list.Decisions}), and the results
 * of the last screening ({@link org.sayso.store.list.KeptMatches}); what the user knows ({@link
 * org.sayso.store.list.KeptKnowledge}), and who of the case that is ({@link
 * org.sayso.store.list.KnownRows}).
 *
 * <p>What a list says of one entry is one row with a text that a person can read ({@link
 * org.sayso.store.list.EntryText}); a version is a few stretches of such rows, so that a hundred
 * versions of a list take little more room than one. Which of them holds on a day is answered from
 * the days of the versions and from what the entries say themselves.
 */
package org.sayso.store.list;
