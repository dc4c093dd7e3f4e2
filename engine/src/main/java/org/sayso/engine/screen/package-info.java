/**
 * Screening, wired: lists are read or taken from the case ({@link
 * org.sayso.engine.screen.ListScreening}), what a case knows of somebody becomes the profile that
 * is asked about ({@code CaseProfiles}), the linker's screener answers, and decisions are laid over
 * its hits ({@code Rulings}). {@link org.sayso.engine.screen.CaseScreening} is the door of a case.
 */
package org.sayso.engine.screen;
