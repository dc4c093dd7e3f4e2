/**
 * What a newsroom says about its own article: corrections, clarifications, editor's notes, that it
 * was updated. {@link org.sayso.read.notice.Notices} finds them in the blocks of an article that
 * was read; the wordings are {@code notices.tsv}. They stay where they stand in the text.
 */
package org.sayso.read.notice;
