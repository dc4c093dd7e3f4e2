package org.sayso.read.feed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Mends in the text of a feed what can only mean one thing: characters that XML does not know,
 * names of characters that only HTML knows, an "&amp;" that begins no such name, words before the
 * first tag. Lines stay where they are. Stateless.
 */
final class Mending {
  private static final Pattern TOUCHED =
      Pattern.compile(
          "<!\\[CDATA\\[|&(?:(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)?");
  private static final Pattern XML_OWN = Pattern.compile("lt|gt|amp|quot|apos");
  private static final Pattern UNKNOWN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private Mending() {}

  /** The mended text; the same where there is nothing to mend. */
  static String of(String text) {
    int first = Math.max(0, text.indexOf('<'));
    String begun = text.substring(0, first).replaceAll("[^\r\n]", "") + text.substring(first);
    return references(UNKNOWN.matcher(declared(begun)).replaceAll(" "));
  }

  /** A declaration of the encoding or version says nothing any more of a text that is decoded. */
  private static String declared(String text) {
    int end =
        text.startsWith("<?xml ") || text.matches("(?s)\\s*<\\?xml\\s.*") ? text.indexOf("?>") : -1;
    return end < 0
        ? text
        : text.substring(0, end + 2).replaceAll("[^\r\n]", "") + text.substring(end + 2);
  }

  private static String references(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher m = TOUCHED.matcher(text);
    int done = 0;
    while (done <= text.length() && m.find(done)) {
      out.append(text, done, m.start());
      if (m.group().startsWith("<")) {
        int end = text.indexOf("]]>", m.end());
        done = end < 0 ? text.length() : end + 3;
        out.append(text, m.start(), done);
      } else {
        out.append(reference(m.toMatchResult()));
        done = m.end();
      }
    }
    return out.append(text, Math.min(done, text.length()), text.length()).toString();
  }

  private static String reference(MatchResult found) {
    String name = found.group(1);
    if (name == null) {
      return "&amp;";
    }
    if (XML_OWN.matcher(name).matches()) {
      return found.group();
    }
    if (name.startsWith("#")) {
      return isCharacter(name) ? found.group() : " ";
    }
    return Entities.isNamedEntity(name) ? Entities.getByName(name) : "&amp;" + name + ";";
  }

  private static boolean isCharacter(String number) {
    boolean hex = Character.toLowerCase(number.charAt(1)) == 'x';
    int point = Integer.parseInt(number.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(point)
        && (point >= 0x20 || point == 9 || point == 10 || point == 13)
        && !(point >= 0xD800 && point <= 0xDFFF)
        && point != 0xFFFE
        && point != 0xFFFF;
  }
}
