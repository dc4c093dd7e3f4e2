/**
 * Which words are a name, and of what kind. {@link org.sayso.understand.naming.NameFinder} is the
 * door. Sentence by sentence it asks one class after another, and words once taken are not asked
 * about again: nicknames between two names, names and units that lists know, what the recogniser
 * tagged, people behind a title, countries and their peoples, credited publishers, and last what
 * capitals alone tell.
 *
 * <p>Then it looks at the article as a whole. {@code Ballot} lets the places of a name vote on its
 * kind, {@code KnownNames} hands what full names teach on to surnames and short forms, and {@code
 * Echoes} finds names again where capitals tell nothing, as in a headline.
 *
 * <p>A {@link org.sayso.understand.naming.Name} says where a name stands, not who bears it: that
 * two names mean one is the business of {@code mention} and of the linking stage. The lists ({@code
 * names.tsv}, {@code lands.tsv}, {@code units.tsv}, {@code bodies.tsv}, {@code sites.tsv}, {@code
 * capitals.tsv}) lie beside the classes that read them.
 */
package org.sayso.understand.naming;
