/**
 * What newsrooms write around a report, wherever it is printed: dates ({@link
 * org.sayso.read.scrape.DateWords}), bylines ({@link org.sayso.read.scrape.Bylines}), datelines,
 * notices and menus ({@link org.sayso.read.scrape.Furniture}), captions, agencies and outlets
 * ({@link org.sayso.read.scrape.Credits}). Both readers ask here; the rules are the resource files.
 */
package org.sayso.read.scrape;
