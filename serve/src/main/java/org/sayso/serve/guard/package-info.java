/**
 * Who may come in, and what a browser may do with what it gets. {@link org.sayso.serve.guard.Gate}
 * turns away requests without the token, and on loopback those that another site's page sends in
 * the reader's name; {@link org.sayso.serve.guard.SafetyHeaders} keep a browser from loading or
 * running anything that is not the page's own, for the text of news is hostile input.
 */
package org.sayso.serve.guard;
