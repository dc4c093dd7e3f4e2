/**
 * The sample articles that come with Sayso, for a new user's first look: where they lie, and where
 * the case goes that they are read into.
 */
package org.sayso.cli.sample;
