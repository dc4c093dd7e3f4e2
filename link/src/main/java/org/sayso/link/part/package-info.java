/**
 * Names taken apart for comparing. {@link org.sayso.link.part.PersonReader} and {@link
 * org.sayso.link.part.BodyReader} make a {@link org.sayso.link.part.Reading} of a name: its words
 * as {@link org.sayso.link.part.Token}s, each with its kind (a name, a patronymic, "van", "Group",
 * a number, a state), its sound, its consonants and how much it tells. Legal forms are taken off.
 */
package org.sayso.link.part;
