/**
 * Tables and files that users make themselves: lists of any columns by a map ({@link
 * org.sayso.read.own.FieldTable}), and what they know of people and bodies as a table ({@link
 * org.sayso.read.own.KnowledgeTable}) or as objects ({@link org.sayso.read.own.KnowledgeJson}).
 * Offices are written {@code role@body[since/until]} ({@link org.sayso.read.own.Offices}).
 */
package org.sayso.read.own;
