/**
 * What a program has of its user: two streams, a width, perhaps colours. Data goes to {@link
 * org.sayso.cli.terminal.DataOut}, talk to the error stream through {@link
 * org.sayso.cli.terminal.Talk}; {@link org.sayso.cli.terminal.Page} lays out what a person reads.
 * {@link org.sayso.cli.terminal.Stopping} hears Ctrl-C, an {@link org.sayso.cli.terminal.ExitCode}
 * is the last word.
 */
package org.sayso.cli.terminal;
