/**
 * The verbs around watch-lists: {@link org.sayso.cli.screen.Lists} keeps them in a case, {@link
 * org.sayso.cli.screen.ScreenVerb} asks them, {@link org.sayso.cli.screen.Decide} and {@link
 * org.sayso.cli.screen.Decisions} settle the hits.
 */
package org.sayso.cli.screen;
