/**
 * The raw forms in which lists are published, each read strictly and row by row:
 * {@link org.sayso.read.form.XmlRecords}
 * elements. Unlike articles, of which a bad one is skipped, a list that is broken anywhere is
 * refused as a whole: half a list would let somebody pass. Every refusal says where ({@link
 * org.sayso.read.form.Spot}) and what to do.
 */
package org.sayso.read.form;
