/**
 * The raw forms in which lists are published, each read strictly and one record at a time: {@link
 * org.sayso.read.form.Sheet} cells between separators, {@link org.sayso.read.form.XmlRecords}
 * elements, {@link org.sayso.read.form.JsonRows} one object a line. Unlike articles, of which a bad
 * one is skipped, a list that is broken anywhere is refused as a whole: half a list would let
 * somebody pass. Every refusal says where ({@link org.sayso.read.form.Spot}) and what to do.
 */
package org.sayso.read.form;
