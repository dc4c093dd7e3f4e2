/**
 * Who of a case is who in what a user knows ({@link org.sayso.model.profile.KnowledgeBase}). {@link
 * org.sayso.link.known.KnowledgeLinker} is the door.
 *
 * <p>{@code KnowledgeIndex} finds the profiles that a name may mean ({@code NameKeys}), {@code
 * NameLevels} says how near the names are. A name alone is enough where one profile bears it and
 * nothing that the articles tell ({@code Telling}) speaks against it; a surname, an initial or a
 * weak alias takes support ({@code Fitting}): the office on the day of the article, the state, who
 * is named beside. Of several bearers of a name each article chooses the one of whom it tells;
 * where articles choose differently, the entity is taken apart ({@code NamedOnes}, {@code
 * Regrouping}). {@code OfficeMentions} says who "the Norlandic defence minister" was on that day.
 * What is not certain is offered with its reasons.
 *
 * <p>An entity keeps its id and takes the profile's main name; its other names stay aliases.
 */
package org.sayso.link.known;
