/**
 * Who does what to whom, in the sixteen types of PLOVER. {@link
 * org.sayso.understand.event.EventFinder} looks up every verb and noun in {@code events.tsv} (a
 * word, what must stand beside it, what it tells), finds actor and recipient by syntax (passives,
 * control, relative and purpose clauses, coordination, possessives, light verbs: {@link
 * org.sayso.understand.event.Arguments}), rates the trigger's factuality, and settles the type
 * where a promise, a threat or a refusal of an act counts instead of the act ({@code
 * derivation.tsv}).
 *
 * <p>An event without anybody who acts or suffers is not told: no event is a normal answer.
 */
package org.sayso.understand.event;
