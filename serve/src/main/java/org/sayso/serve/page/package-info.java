/**
 * The page: files built from {@code web/} that lie in {@code files/} beside this package on the
 * class path. {@link org.sayso.serve.page.PageRoutes} hands them out; addresses of the page's own
 * views ({@code /article/…}, {@code /entity/…}) all get its one document, so that every view can be
 * reloaded and sent to somebody.
 */
package org.sayso.serve.page;
