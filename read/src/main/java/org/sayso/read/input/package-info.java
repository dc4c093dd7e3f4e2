/**
 * What a path led to, before it is read. A {@link org.sayso.read.input.Found} is an {@link
 * org.sayso.read.input.Input} with its bytes and what is known of them, an {@link
 * org.sayso.read.input.Unreadable} with the reason why there are none, or a {@link
 * org.sayso.read.input.Passed} that counts what was no article.
 */
package org.sayso.read.input;
