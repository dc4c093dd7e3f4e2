/**
 * What several articles tell together. A {@link org.sayso.model.story.Story} is one happening's
 * articles, an {@link org.sayso.model.story.Origin} one independent route of knowledge, a {@link
 * org.sayso.model.story.Claim} what several findings assert in common. {@link
 * org.sayso.model.story.Weave} holds all of a case's; it is derived, and made anew from the linked
 * articles whenever they change, so that their order changes nothing.
 */
package org.sayso.model.story;
