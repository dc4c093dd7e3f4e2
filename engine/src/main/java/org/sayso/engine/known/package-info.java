/**
 * What a user knows, brought to a case: read from files ({@link
 * org.sayso.engine.known.KnowledgeFiles}), kept by the store, laid over the linked case at every
 * linking ({@link org.sayso.engine.known.Knowing}), and reported ({@link
 * org.sayso.engine.known.KnowledgeReport}).
 */
package org.sayso.engine.known;
