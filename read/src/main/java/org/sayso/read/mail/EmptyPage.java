package org.sayso.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.model.article.Metadata;
import org.sayso.read.content.Refusal;
import org.sayso.read.decode.Decoder;
import org.sayso.read.html.HtmlReader;

/** Tells a page that holds pictures and links only from one with an article. Stateless. */
final class EmptyPage {
  /** Beyond this a page of a mail is looked at when it is read, and not before. */
  private static final int LARGE = 4 << 20;

  private static final int ENOUGH = 20;

  private static final HtmlReader PAGES = new HtmlReader();

  private EmptyPage() {}

  /** Whether these are words enough to stand in for a page. */
  static boolean isText(byte[] words) {
    return new String(words, StandardCharsets.ISO_8859_1).strip().split("\\s+").length >= ENOUGH;
  }

  static boolean is(byte[] page, Optional<String> charset) {
    if (page.length > LARGE) {
      return false;
    }
    try {
      PAGES.read(new Decoder().decode(page, charset).text(), Metadata.NONE);
      return false;
    } catch (Refusal nothing) {
      return true;
    }
  }
}
