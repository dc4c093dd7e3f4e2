/**
 * How words are kept in a case: {@link org.sayso.store.text.Words} turns spans into offsets in code
 * points and back, {@link org.sayso.store.text.FoldedName} a name into the forms under which it is
 * looked up.
 */
package org.sayso.store.text;
