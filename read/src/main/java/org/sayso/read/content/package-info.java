/**
 * What the readers of each format hand over: a {@link org.sayso.read.content.Content}, or a {@link
 * org.sayso.read.content.Refusal} thrown where a file holds no article. The door turns the first
 * into an article and the second into a skip.
 */
package org.sayso.read.content;
