/**
 * Asking the kept lists by example, as yente's matching API does: {@link
 * org.sayso.engine.match.MatchHandler} takes the body and the parameters of {@code POST
 * /match/{dataset}} and gives the answer with its status. It knows no HTTP; a route hands it the
 * words. Datasets are the names of kept lists, and {@code default} is all of them. Beside yente's
 * parameters there is {@code as_of}.
 */
package org.sayso.engine.match;
