/**
 * Watch-lists and knowledge that a user brings: {@link org.sayso.read.list.WatchListReader} and
 * {@link org.sayso.read.list.KnowledgeReader}. The layout of a list is recognised by its content
 * ({@code Layouts}), the files that belong to it are gathered ({@code Gatherer}), and a list that
 * is broken anywhere is refused whole, so that the one in force stays.
 */
package org.sayso.read.list;
