/**
 * What comes of comparing the people and bodies of a case with watch-lists: which state of a list
 * is kept ({@link org.sayso.model.screening.KeptVersion}) and which of it holds on a day ({@link
 * org.sayso.model.screening.ListInForce}), who of the case may be who of a list ({@link
 * org.sayso.model.screening.EntityMatch}), and what a person decided about that ({@link
 * org.sayso.model.screening.Decision}). A list itself is of {@link org.sayso.model.profile}.
 */
package org.sayso.model.screening;
