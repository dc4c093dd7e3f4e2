/**
 * Origins: independent routes of knowledge. {@link org.sayso.weave.origin.OriginFinder} collects
 * what makes one article depend on another ({@code CopyLinks}, {@code WireLinks}, {@code
 * CitationLinks}, {@code PublisherLinks}), each with the words that show it, and joins the articles
 * so linked. Links hold within one story only.
 */
package org.sayso.weave.origin;
