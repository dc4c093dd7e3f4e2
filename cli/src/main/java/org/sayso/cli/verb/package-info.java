/**
 * The verbs, one class each: what a user may ask of Sayso on the command line. {@link
 * org.sayso.cli.verb.Program} holds them together and turns whatever happens into an {@link
 * org.sayso.cli.terminal.ExitCode}. A verb gets what it needs of the world from its {@link
 * org.sayso.cli.work.Workplace}.
 */
package org.sayso.cli.verb;
