/**
 * Statements in the making. A {@link org.sayso.understand.draft.Draft} is what a rule or the
 * labeller found; {@link org.sayso.understand.draft.Choice} keeps what may stand beside each other.
 * It knows nothing of how rules find.
 */
package org.sayso.understand.draft;
