package org.sayso.read.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A line of robots.txt that opens or closes paths.
 *
 * @param allows whether it opens them
 * @param pattern the beginning of the paths, "*" for any letters, "$" at its end for their end;
 *     written as {@link #comparable} does
 */
record RobotsRule(boolean allows, String pattern) {
  /** The rule of such a line. */
  static RobotsRule of(boolean allows, String value) {
    return new RobotsRule(allows, comparable(value));
  }

  /** How exact it is: the more octets, the more exact (RFC 9309, 2.2.2). */
  int octets() {
    return pattern.length();
  }

  /** Whether it is about a path (with its query), written as {@link #comparable} does. */
  boolean matches(String path) {
    boolean whole = pattern.endsWith("$");
    String wanted = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
    return matches(wanted, path);
  }

  // Two fingers, and the last star as the only place to go back to: no pattern takes long.
  private static boolean matches(String wanted, String path) {
    int w = 0;
    int star = -1;
    int from = 0;
    int p = 0;
    while (p < path.length()) {
      if (w < wanted.length() && wanted.charAt(w) == '*') {
        star = w++;
        from = p;
      } else if (w < wanted.length() && wanted.charAt(w) == path.charAt(p)) {
        w++;
        p++;
      } else if (star >= 0) {
        w = star + 1;
        p = ++from;
      } else {
        return false;
      }
    }
    return wanted.substring(w).chars().allMatch(c -> c == '*');
  }

  /**
   * A path in the one way in which it is compared: octets beyond ASCII escaped, escaped letters and
   * digits plain, escapes in capitals.
   */
  static String comparable(String path) {
    byte[] octets = path.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < octets.length; i++) {
      int octet = octets[i] & 0xFF;
      int escaped = octet == '%' ? escape(octets, i) : -1;
      if (escaped >= 0) {
        out.append(isUnreserved(escaped) ? String.valueOf((char) escaped) : hex(escaped));
        i += 2;
      } else {
        out.append(octet < 128 ? String.valueOf((char) octet) : hex(octet));
      }
    }
    return out.toString();
  }

  private static int escape(byte[] octets, int at) {
    if (at + 2 >= octets.length) {
      return -1;
    }
    int high = Character.digit(octets[at + 1], 16);
    int low = Character.digit(octets[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isUnreserved(int octet) {
    return octet < 128 && Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0;
  }

  private static String hex(int octet) {
    return String.format(Locale.ROOT, "%%%02X", octet);
  }
}
