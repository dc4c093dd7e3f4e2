/**
 * PDF documents. {@link org.sayso.read.pdf.PdfReader} takes the lines of the pages as they were
 * drawn, knows which of them are furniture of the page (running heads, page numbers), joins the
 * rest to paragraphs, also over columns and pages, and has the text read as any plain text is.
 * PDFBox unpacks the pages; it is seen nowhere else.
 */
package org.sayso.read.pdf;
