/**
 * Mails, above all newsletters: {@link org.sayso.read.mail.Mail} opens one message (RFC 5322,
 * MIME), {@link org.sayso.read.mail.Mbox} a file of many. The body, of two forms the page, goes by
 * the path of the mail and gets its title, day and publisher from the head; what is attached lies
 * in the mail as files lie in an archive.
 */
package org.sayso.read.mail;
