/**
 * Full-text search over a case. {@link org.sayso.store.search.CaseIndex} is derived from the truth
 * in {@link org.sayso.store.CaseStore}: whenever it is missing, broken or behind, it brings itself
 * up to date.
 */
package org.sayso.store.search;
