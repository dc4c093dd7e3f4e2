package org.sayso.engine.match;

/**
 * What a route shall answer.
 *
 * @param status the code of HTTP: 200, 400 (a query that cannot be answered), 404 (no such list),
 *     422 (a parameter that is none)
 * @param body a JSON object; {@code {"detail"}} unless all is well
 */
public record MatchReply(int status, String body) {}
