/**
 * One SQLite file: opening it, reading and writing transactions, its schema, and what its troubles
 * mean for a person. Knows nothing of articles.
 *
 * <p>{@link org.sayso.store.sqlite.Database} keeps one connection for writing, under a lock, and
 * takes a connection for each read, so that reading never waits for writing (that is what WAL is
 * for). {@link org.sayso.store.sqlite.Schema} brings an older file up to date. {@link
 * org.sayso.store.sqlite.Trouble} says what SQLite's errors mean and what helps. {@link
 * org.sayso.store.sqlite.Rows} is what is to be inserted, table by table.
 */
package org.sayso.store.sqlite;
