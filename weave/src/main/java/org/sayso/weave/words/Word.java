package org.sayso.weave.words;

import org.sayso.model.text.Span;

/**
 * A word of a text in the form in which it is compared: lower case, accents folded, a plural or
 * genitive ending cut off.
 *
 * @param span where it stands
 * @param form its comparable form; "djordjevic" for "Đorđević's"
 */
public record Word(Span span, String form) {}
