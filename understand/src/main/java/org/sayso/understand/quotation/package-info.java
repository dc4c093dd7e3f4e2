/**
 * Where the text quotes. {@link org.sayso.understand.quotation.Quotations} pairs the marks of each
 * block; who is quoted is for {@code statement} to say.
 */
package org.sayso.understand.quotation;
