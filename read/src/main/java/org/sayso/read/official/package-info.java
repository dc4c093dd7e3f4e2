/**
 * The lists of the Security Council, the European Union, the United Kingdom and the offices of the
 * United States beside OFAC, each a {@link org.sayso.read.roster.Layout}.
 */
package org.sayso.read.official;
