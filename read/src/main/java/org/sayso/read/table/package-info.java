/**
 * Articles in rows: JSONL, JSON arrays, CSV, lists of addresses. A row's fields become an article
 * by a {@link org.sayso.read.table.FieldMap}; what the exports of well-known tools call them stands
 * in {@code table-fields.tsv}.
 *
 * <p>{@link org.sayso.read.table.JsonContainer}, {@link org.sayso.read.table.CsvContainer} and
 * {@link org.sayso.read.table.AddressContainer} recognise and open the files. They cut them into
 * rows ({@link org.sayso.read.table.Rows}) that are read one at a time, so that a file may be
 * larger than the memory; a bad row is told with its line, and the next one follows. {@link
 * org.sayso.read.table.RowContents} makes articles of them.
 */
package org.sayso.read.table;
