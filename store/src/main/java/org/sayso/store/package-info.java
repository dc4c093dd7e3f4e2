/**
 * The case: a folder that keeps what was read and found.
 *
 * <p>{@code case.db} (SQLite) is the truth and {@link org.sayso.store.CaseStore} its door: articles
 * go in as {@link org.sayso.model.entity.LinkedArticle} and come back equal; what the whole case
 * tells (its entities, stories, origins, claims) is kept beside them and replaced as a whole. The
 * tables are documented in {@code migrations/V1__case.sql}, written for people who will query them
 * with {@code sqlite3}. {@code index/} (Lucene, see {@link org.sayso.store.search}) is derived from
 * the truth and may be deleted at any time.
 *
 * <p>Outside the database offsets count UTF-16 units; inside it they count Unicode code points, as
 * in the exchange format and in SQLite's own {@code substr}. {@link
 * org.sayso.store.CaseStore#check} compares every stored span with the stored text.
 */
package org.sayso.store;
