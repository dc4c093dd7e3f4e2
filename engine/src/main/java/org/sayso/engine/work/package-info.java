/**
 * How work is done, whatever it is: {@link org.sayso.engine.work.Once} makes what is dear when it
 * is first needed, {@link org.sayso.engine.work.Guard} keeps one bad article from stopping a run,
 * {@link org.sayso.engine.work.Sure} leaves out what is not sure enough.
 */
package org.sayso.engine.work;
