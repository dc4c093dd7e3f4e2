package org.sayso.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints what a test writes down as a PDF document. */
final class Press {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument document = new PDDocument();
  private PDPage page;

  /** On a new page of 600 by 800 points. */
  Press page() {
    page = new PDPage(new PDRectangle(600, 800));
    document.addPage(page);
    return this;
  }

  /** These lines, the first at this place (in points from the upper left), 12 points apart. */
  Press lines(int left, int top, String... lines) {
    int y = top;
    for (String line : lines) {
      line(left, y, 10, line);
      y += 12;
    }
    return this;
  }

  Press line(int left, int top, int size, String words) {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(FONT, size);
      out.newLineAtOffset(left, 800 - top);
      out.showText(words);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Press says(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  Press madeOn(int year, int month, int day) {
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.set(year, month - 1, day, 12, 0);
    document.getDocumentInformation().setCreationDate(time);
    return this;
  }

  byte[] encrypted(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return print();
  }

  byte[] print() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
