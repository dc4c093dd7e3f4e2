/**
 * Offices: what words make of them ({@link org.sayso.link.office.Offices}, by {@code offices.tsv}),
 * who holds one when ({@link org.sayso.link.office.Holding}), and where a text gives one to a name
 * ({@link org.sayso.link.office.Titling}).
 */
package org.sayso.link.office;
