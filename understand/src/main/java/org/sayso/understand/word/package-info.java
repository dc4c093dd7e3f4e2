/**
 * Word lists about people and bodies: which nouns describe them, what tells a person's gender, a
 * state's office, a firm, an outlet. Each class reads one list at construction and is immutable
 * afterwards; none knows more of a text than the word that it is asked about.
 */
package org.sayso.understand.word;
