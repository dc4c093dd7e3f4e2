/**
 * The network, and the only package of this module that sees it. {@link org.sayso.read.wire.Gate}
 * looks up a server's name once and refuses addresses that are not public; {@link
 * org.sayso.read.wire.HttpWire} makes one request, to the very address that was looked up, within
 * limits of time and size. What a page is for, nobody here knows.
 */
package org.sayso.read.wire;
