/**
 * The module's tables: titles, nicknames, letters of other scripts. {@link
 * org.sayso.link.table.Table} reads one from the folder beside the module's root package; who asks
 * for it knows its columns.
 */
package org.sayso.link.table;
