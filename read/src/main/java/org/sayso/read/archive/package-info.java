/**
 * Archives and compression, such as {@link org.sayso.read.archive.Gzip}. Nothing is ever written;
 * names inside are labels only.
 */
package org.sayso.read.archive;
