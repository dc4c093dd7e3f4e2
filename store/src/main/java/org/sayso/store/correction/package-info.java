/**
 * Corrections as rows, and what they do to the articles' rows. {@link
 * org.sayso.store.correction.Corrections} keeps what people put right and what became of it, {@link
 * org.sayso.store.correction.Moves} the mentions that changed hands. The tables are documented in
 * {@code migrations/V5__corrections.sql}.
 */
package org.sayso.store.correction;
