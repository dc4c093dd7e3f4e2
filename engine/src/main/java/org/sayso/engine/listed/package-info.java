/**
 * What screening answers: who was asked about ({@link org.sayso.engine.listed.Screened}), who on
 * which list may be meant and why ({@link org.sayso.engine.listed.ListedHit}), what a person
 * decided on that before ({@link org.sayso.engine.listed.Ruling}), and what the lists could not
 * tell ({@link org.sayso.engine.listed.ScreenReport}). And what goes in: files of a list ({@link
 * org.sayso.engine.listed.ListSource}) and how to look ({@link
 * org.sayso.engine.listed.ScreenRequest}). All values are immutable.
 */
package org.sayso.engine.listed;
