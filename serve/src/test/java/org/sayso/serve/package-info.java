/**
 * The workbench over real HTTP on a port of the machine's choice, one file for each promise. The
 * case behind it is {@link org.sayso.serve.HarbourCase}, two invented articles.
 */
package org.sayso.serve;
