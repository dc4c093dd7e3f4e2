package org.sayso.read;

/** What a path led to: an {@link Input} to read, or an {@link Unreadable} that says why not. */
public sealed interface Found permits Input, Unreadable {}
