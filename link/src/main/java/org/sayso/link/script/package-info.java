/**
 * Names across scripts. {@link org.sayso.link.script.Romanizer} writes a name of any script in
 * plain Latin letters, as English-language reports do; {@link org.sayso.link.script.Sounds} takes
 * the ways of doing so for one; {@link org.sayso.link.script.Skeletons} leaves the consonants
 * alone, for scripts that do not write vowels. {@link org.sayso.link.script.Slips} counts what
 * parts two spellings. The tables are in {@code match/} beside the module's other tables.
 */
package org.sayso.link.script;
