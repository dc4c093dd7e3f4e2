/**
 * What verbs have in common: {@link org.sayso.cli.work.Verb}, of which each is one, the {@link
 * org.sayso.cli.work.Workplace} that gives them what they need of the world, and the options that
 * many take.
 */
package org.sayso.cli.work;
