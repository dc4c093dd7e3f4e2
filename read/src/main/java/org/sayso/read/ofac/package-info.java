/**
 * The lists of the Office of Foreign Assets Control: the old tables ({@link
 * org.sayso.read.ofac.SdnTables}), whose remarks hold most of what is known ({@code Remarks}), and
 * the advanced XML ({@link org.sayso.read.ofac.AdvancedXml}), whose parts refer to each other by
 * numbers ({@code References}).
 */
package org.sayso.read.ofac;
