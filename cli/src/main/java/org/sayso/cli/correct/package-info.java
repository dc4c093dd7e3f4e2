/**
 * The verbs that put right what a case shows: {@code correct} with one verb below it for each kind
 * of correction, {@code corrections} that lists them, {@code undo} that takes one back. {@link
 * org.sayso.cli.correct.Correcting} finds whom the words of a command line mean, and tells what
 * came of it.
 */
package org.sayso.cli.correct;
