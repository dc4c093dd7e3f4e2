package org.sayso.read.html;

import java.util.regex.Pattern;

/** Tells a web page from plain text by its first characters. Stateless. */
public final class HtmlSniffer {
  private static final int HEAD = 2048;
  private static final Pattern OPENING =
      Pattern.compile(
          "(?is)\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1500}?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h1|script|style|link)\\b.*");

  /** How far into a page its server's own messages may reach. */
  private static final int NOISE = 32_768;

  private static final Pattern LATE =
      Pattern.compile("(?im)^[^\\n<]*(?:<br ?/?>)?\\s*<(?:!doctype\\s+html|html)\\b");

  private HtmlSniffer() {}

  /** Whether the text is a page or a piece of one. */
  public static boolean isPage(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return OPENING.matcher(head).matches()
        || head.regionMatches(true, 0, "<html", 0, 5)
        || isLate(text);
  }

  /** Whether a page begins behind warnings that its server printed with mark-up. */
  private static boolean isLate(String text) {
    boolean marked = text.stripLeading().startsWith("<") && !text.stripLeading().startsWith("<?");
    return marked && LATE.matcher(text.substring(0, Math.min(NOISE, text.length()))).find();
  }
}
