/**
 * What people put right. A {@link org.sayso.model.correction.Correction} says that several are one,
 * that some of one are somebody else, what somebody is called, what kind of thing it is, or that it
 * shall not be shown. It changes nothing that was read: it is laid over the case's entities, anew
 * each time that they are made, and can be taken back at any time and in any order.
 *
 * <p>An entity's id comes from its names and may move when articles come, so a correction keeps
 * what its entity stood on, its {@link org.sayso.model.correction.Ground}: a place in an article
 * ({@link org.sayso.model.correction.Anchor}) for each article in which it appears. Whoever holds
 * most of these places later is the one that the correction speaks of, with all that the linker
 * joins to it meanwhile. Where nobody does, the correction waits ({@link
 * org.sayso.model.correction.Effect}) until somebody does again.
 */
package org.sayso.model.correction;
