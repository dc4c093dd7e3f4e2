/**
 * The wiring: the only part that knows several stages. {@link org.sayso.engine.Sayso} is the front
 * door for files in, evidence out, nothing kept; {@link org.sayso.engine.Case} keeps what was read
 * in a folder and answers questions about it. Both take a {@link org.sayso.engine.Batch} of files
 * and run it through the {@link org.sayso.engine.Stages}: read, understand, link; a case then links
 * and weaves all its articles anew, so that the order of reading changes nothing.
 *
 * <p>Articles are worked on in parallel and come out in the order of the input. A bad article is a
 * {@link org.sayso.model.article.Skipped} and the run goes on; a broken world is a {@link
 * org.sayso.model.SaysoException} and it does not.
 */
package org.sayso.engine;
