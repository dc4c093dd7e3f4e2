/**
 * Putting right what a case shows. A {@link org.sayso.engine.amend.Wish} names entities by the ids
 * that the case shows now; {@link org.sayso.engine.amend.Amending} makes of it a correction that
 * stands on places in articles, and lays all corrections over the linked case. What came of it is
 * an {@link org.sayso.engine.amend.Amended}.
 */
package org.sayso.engine.amend;
