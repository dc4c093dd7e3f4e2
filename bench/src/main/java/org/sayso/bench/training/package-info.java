/**
 * Trains the labeller of statements on annotated news (PolNeAR's training part) and writes what it
 * learned as numbers. The chapters: {@link org.sayso.bench.training.Gold} reads the annotations,
 * {@link org.sayso.bench.training.Lessons} joins them with the words, {@link
 * org.sayso.bench.training.Minibatch} packs some, {@link org.sayso.bench.training.Network} is what
 * learns, {@link org.sayso.bench.training.Optimizer} how, {@link org.sayso.bench.training.Export}
 * makes the model small.
 */
package org.sayso.bench.training;
