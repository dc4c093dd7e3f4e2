/**
 * Word lists and rules as data. {@link org.sayso.understand.lexicon.Table} reads a resource of one
 * entry a line; every package keeps its own beside its code's resources and gives the rows a type.
 */
package org.sayso.understand.lexicon;
