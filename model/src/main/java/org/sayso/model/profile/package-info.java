/**
 * What others hold of a person, a body or a ship: {@link org.sayso.model.profile.Profile}. A
 * watch-list ({@link org.sayso.model.profile.WatchList}) is profiles with what was decided on each
 * ({@link org.sayso.model.profile.Listing}); knowledge that a user brings is profiles alone. The
 * properties are those of FollowTheMoney. The linker compares profiles with each other and with
 * what the news tell; nothing here knows of a file format.
 */
package org.sayso.model.profile;
