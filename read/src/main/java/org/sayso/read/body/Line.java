package org.sayso.read.body;

import org.jsoup.nodes.Element;

/**
 * A paragraph where it stands in the page.
 *
 * @param part its words
 * @param place the nearest block around it
 * @param linked how many of its letters are links
 * @param prose how many of its letters are running text: long stretches outside links
 */
record Line(PagePart part, Element place, int linked, int prose) {}
