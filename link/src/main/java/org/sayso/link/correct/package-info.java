/**
 * Corrections by people, laid over what the linker made. {@link org.sayso.link.correct.Corrector}
 * takes the case as linked and its corrections, and gives the case as corrected with what became of
 * each; it keeps nothing. {@link org.sayso.link.correct.Drafting} makes new corrections of what a
 * case shows.
 *
 * <p>The rule. Corrections are laid over the case one after the other, in the order in which they
 * were made; those taken back are left out, as if they had never been made. Each finds whom it
 * speaks of by places in articles, never by id: <em>who holds most of the places that the entity
 * stood on; of equals, who holds the first</em>. An article that came later added its places to
 * somebody by the linker's rules, so that whatever is said of an entity is said of its later
 * members too. Where nobody holds any of the places, the correction waits.
 *
 * <p>An entity that was merged stands on several footings, one for each thing that it was made of.
 * Where these are apart again, because the merge was taken back, its name and its place in other
 * merges go with the first; being hidden, and of what kind it is, go with each. Who stands on a
 * part that a split made is not there without that split.
 *
 * <p>A merged entity keeps the id of the first that was named, a part gets its own from the places
 * that were split off. A split goes down to single mentions: these, and the pronouns and
 * descriptions that take their meaning from them, become an entity of their own in their article.
 * Later articles stay with the rest. Of two corrections that contradict each other the later one is
 * obeyed.
 */
package org.sayso.link.correct;
