/**
 * Claims: what several findings assert in common. {@link org.sayso.weave.claim.ClaimFinder} bundles
 * relations, events and statements each by their own rule, brings denials to what they deny, and
 * counts articles, outlets and origins, three different figures. Sayso shows disagreement and gives
 * no verdict.
 */
package org.sayso.weave.claim;
