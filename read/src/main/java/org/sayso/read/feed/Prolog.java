package org.sayso.read.feed;

import java.util.Optional;

/**
 * What stands before the first element of an XML text.
 *
 * @param root the name of the first element, with its prefix; "" where there is none
 * @param start the offset of its "&lt;", or the length of the text
 * @param doctype where the DOCTYPE stands
 */
record Prolog(String root, int start, Optional<Doctype> doctype) {
  /**
   * A DOCTYPE.
   *
   * @param start offset of its "&lt;"
   * @param end offset behind its "&gt;"
   * @param declares whether it declares entities of its own
   */
  record Doctype(int start, int end, boolean declares) {}

  /** Reads the beginning of a text; one that is cut off anywhere gives what there is. */
  static Prolog of(String text) {
    Optional<Doctype> doctype = Optional.empty();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '<') {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        doctype = Optional.of(doctype(text, at));
        at = doctype.get().end;
      } else {
        return new Prolog(name(text, at + 1), at, doctype);
      }
    }
    return new Prolog("", text.length(), doctype);
  }

  /** The name of the root without its prefix. */
  String localRoot() {
    return root.substring(root.indexOf(':') + 1);
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static Doctype doctype(String text, int start) {
    int close = text.indexOf('>', start);
    int open = text.indexOf('[', start);
    boolean inner = open >= 0 && open < close;
    if (!inner) {
      return new Doctype(start, close < 0 ? text.length() : close + 1, false);
    }
    int end = text.indexOf(']', open);
    int shut = end < 0 ? -1 : text.indexOf('>', end);
    int behind = shut < 0 ? text.length() : shut + 1;
    return new Doctype(start, behind, text.substring(open, behind).contains("<!ENTITY"));
  }

  private static String name(String text, int from) {
    int to = from;
    while (to < text.length() && isName(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
