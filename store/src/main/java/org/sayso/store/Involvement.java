package org.sayso.store;

import org.sayso.model.story.FindingRef;

/**
 * That an entity takes part in a finding.
 *
 * @param finding which finding
 * @param role as what
 */
public record Involvement(FindingRef finding, Role role) {}
