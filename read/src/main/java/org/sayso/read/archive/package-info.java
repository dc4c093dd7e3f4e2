/**
 * Archives and compression: {@link org.sayso.read.archive.Zip} (by its directory, or from the front
 * where that is missing), {@link org.sayso.read.archive.Tar}, {@link org.sayso.read.archive.Gzip}
 * and {@link org.sayso.read.archive.Bzip2}. Nothing is ever written; names inside are labels only.
 * The formats are Commons Compress's and the JDK's; what they do not look after is here: checksums,
 * headers that never end, encrypted files among open ones.
 */
package org.sayso.read.archive;
