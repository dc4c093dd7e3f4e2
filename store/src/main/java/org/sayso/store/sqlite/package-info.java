/**
 * One SQLite file: opening it, reading and writing transactions, its schema, and what its troubles
 * mean for a person. Knows nothing of articles.
 *
 * <p>{@link org.sayso.store.sqlite.Database} takes a connection of its own for each write, one at a
 * time, and for each read one that is idle, so that reading never waits for writing (that is what
 * WAL is for). {@link org.sayso.store.sqlite.Schema} brings an older file up to date. {@link
 * org.sayso.store.sqlite.Trouble} says what SQLite's errors mean and what helps. {@link
 * org.sayso.store.sqlite.Rows} is what is to be inserted, table by table.
 */
package org.sayso.store.sqlite;
