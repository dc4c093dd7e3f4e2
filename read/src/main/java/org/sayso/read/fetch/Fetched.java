package org.sayso.read.fetch;

/** What became of a request. */
public sealed interface Fetched permits WebPage, Unchanged, NotFetched {}
