/**
 * What crawlers keep: {@link org.sayso.read.warc.Warc} opens WARC files (ISO 28500), each record
 * compressed by itself or none. Pages and texts are given with their address and the day of their
 * retrieval; what else a crawl brings along (pictures, robots' rules, answers other than 200,
 * revisits) is counted. The records' form is jwarc's; finding the next record behind a damaged one
 * is here.
 */
package org.sayso.read.warc;
