/**
 * What a user may name on this machine: a {@link org.sayso.read.place.FilePlace}, a {@link
 * org.sayso.read.place.FolderPlace} with all that lies in it, the files that match a {@link
 * org.sayso.read.place.Glob}, and {@link org.sayso.read.place.StandardInput}. Each is found when it
 * is named and opened when its turn comes.
 */
package org.sayso.read.place;
