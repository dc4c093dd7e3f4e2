package org.sayso.engine.listed;

import java.util.Optional;

/**
 * What became of one row of a file of pairs.
 *
 * @param line its line in the file, from 1
 * @param compared the two names; empty where the row is broken
 * @param flaw what is wrong with the row; empty where nothing is
 */
public record PairLine(long line, Optional<Compared> compared, String flaw) {}
