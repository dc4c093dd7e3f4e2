/**
 * The workbench: one case over HTTP. {@link org.sayso.serve.Workbench} opens it on a {@link
 * org.sayso.serve.Listening} address, loopback unless asked otherwise; {@code guard} decides who
 * may come in, {@code rest} answers under {@code /api}, {@code page} hands out the page for every
 * other address.
 *
 * <p>Nothing here changes a case, and nothing is computed here: what a case answers is written by
 * {@code org.sayso.engine.json} as it stands. Every failure under {@code /api} has one shape, see
 * {@link org.sayso.serve.rest.Fault}.
 */
package org.sayso.serve;
