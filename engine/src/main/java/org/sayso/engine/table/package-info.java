/**
 * Events as tables for those who count them. {@link org.sayso.engine.table.ActorCoder} says which
 * country and which sector of society an actor belongs to, as far as the article's own words do;
 * {@link org.sayso.engine.table.GdeltWriter} writes the rows of GDELT's event table with them, and
 * the JSON of PLOVER is written beside the other JSON.
 *
 * <p>Nothing is filled in that the text does not say: no coordinate, no day where only the month is
 * told, no country for an actor without one. The words for sectors and the codes of event types are
 * data: {@code sectors.tsv}, {@code cameo.tsv}.
 */
package org.sayso.engine.table;
