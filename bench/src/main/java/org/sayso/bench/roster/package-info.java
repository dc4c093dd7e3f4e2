/**
 * A list of a million invented names, and how fast somebody is found on it: {@link
 * org.sayso.bench.roster.Screening}.
 */
package org.sayso.bench.roster;
