/**
 * Who does what to whom, in the sixteen types of PLOVER. {@link
 * org.sayso.understand.event.EventFinder} looks up every verb and noun in {@code events.tsv} (a
 * word, what must stand beside it, what it tells), finds actor and recipient by syntax (passives,
 * control, relative and purpose clauses, coordination, possessives, light verbs: {@link
 * org.sayso.understand.event.Arguments}), rates the trigger's factuality, and settles the type
 * where a promise, a threat or a refusal of an act counts instead of the act ({@code
 * derivation.tsv}).
 *
 * <p>An event without anybody who acts or suffers is not told: no event is a normal answer. Most
 * words of happening are ordinary words; {@code sides.tsv} says between whom they tell of an event
 * (a state that helps another, not a cook who helps a guest), by the {@link
 * org.sayso.understand.mention.Standing} of those on either side. What somebody only means to do is
 * told where the act itself would be.
 */
package org.sayso.understand.event;
