/**
 * Which language a text is in. English, the most common, is known by its small words; only where
 * they are few is the statistical detector loaded, which takes time and memory.
 */
package org.sayso.read.language;
