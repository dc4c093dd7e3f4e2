/**
 * Places in a text. {@link org.sayso.model.text.Span} is a stretch of one article's text, {@link
 * org.sayso.model.text.Evidence} the stretches that bear a finding out, {@link
 * org.sayso.model.text.Edtf} a date as far as the text settles it.
 *
 * <p>Inside Sayso every offset counts UTF-16 units, as {@link java.lang.String} does. What leaves
 * Sayso counts Unicode code points; {@link org.sayso.model.text.CodePoints} converts, and only the
 * writers and readers of the exchange format use it.
 */
package org.sayso.model.text;
