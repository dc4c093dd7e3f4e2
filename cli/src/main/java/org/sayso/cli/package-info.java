/**
 * The program that a person starts. {@link org.sayso.cli.Main} is its door; its verbs are in {@code
 * verb}, what they print is laid out in {@code view}, onto what, {@code terminal} knows. This is
 * the only part that prints, and {@code Main} alone ends the process.
 */
package org.sayso.cli;
