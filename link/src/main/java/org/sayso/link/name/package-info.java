/**
 * Names by themselves, without a text around them. {@link org.sayso.link.name.Name} is what a name
 * says: a state, a people, a place, a person, an organisation, or anything else; two names with one
 * {@link org.sayso.link.name.Name#key() key} are the same name under different spellings. {@link
 * org.sayso.link.name.PersonNames} and {@link org.sayso.link.name.OrganizationNames} take names
 * apart; {@link org.sayso.link.name.Folding} makes spellings comparable.
 *
 * <p>Titles, particles, nicknames, acronyms and organisation words are tables beside the module's
 * root package.
 */
package org.sayso.link.name;
