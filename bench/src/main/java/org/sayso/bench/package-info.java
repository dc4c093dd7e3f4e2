/**
 * Quality and speed, measured. {@link org.sayso.bench.Bench} makes evidence with the program as a
 * user would, hands it to the scorers beside the gold data and prints one table; what is measured,
 * on what, and which peer stands beside it are data: {@code tasks.tsv} and {@code figures.tsv}.
 * {@link org.sayso.bench.Speed} puts Sayso's understanding beside CoreNLP's whole default pipeline
 * on the same texts, article by article in turns, in one Java.
 *
 * <p>The gold data is not part of this project (its texts belong to their publishers). Where it is
 * not at hand, a row says so and the rest goes on.
 */
package org.sayso.bench;
