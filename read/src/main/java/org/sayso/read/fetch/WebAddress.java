package org.sayso.read.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.content.Refusal;

/** Reads web addresses as people and feeds write them. Stateless. */
public final class WebAddress {
  private static final Pattern SHAPE =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(/[^?#]*)?(\\?[^#]*)?(#.*)?");
  private static final Pattern SERVER =
      Pattern.compile("(?:([^@]*)@)?(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");
  private static final String LEGAL = "-._~!$&'()*+,;=:@/?";
  private static final int LONGEST = 4096;

  private WebAddress() {}

  /** Whether the words begin like the address of a page. */
  public static boolean isOne(String words) {
    return words.strip().regionMatches(true, 0, "http://", 0, 7)
        || words.strip().regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * The address, in ASCII, without the part after "#". Letters that an address may not hold are
   * written as the standard wants them (RFC 3986), names in other scripts in Punycode.
   *
   * @throws Refusal where it is none, or holds a user's name or password
   */
  public static URI of(String words) {
    String stripped = words.strip();
    Matcher m = SHAPE.matcher(stripped);
    if (!m.matches() || stripped.length() > LONGEST) {
      throw refusal("this is no address of a page; it must begin with https:// or http://");
    }
    String query = m.group(4) == null ? "" : m.group(4);
    String path = m.group(3) == null ? "/" : m.group(3);
    String scheme = m.group(1).toLowerCase(Locale.ROOT);
    return create(scheme + "://" + server(m.group(2)) + escaped(path) + escaped(query));
  }

  /** An address that stands in a page or reply, seen from where that was. */
  static URI of(URI from, String words) {
    String stripped = words.strip();
    return isOne(stripped) ? of(stripped) : of(from.resolve(escaped(stripped)).toString());
  }

  private static String server(String authority) {
    Matcher m = SERVER.matcher(authority);
    if (!m.matches()) {
      throw refusal("the address names no server; check its spelling");
    }
    if (m.group(1) != null) {
      throw refusal("the address holds a user's name or password; leave them out");
    }
    String port = m.group(3) == null || m.group(3).isEmpty() ? "" : ":" + m.group(3);
    return ascii(m.group(2)) + port;
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw refusal("the address names no server that could exist; check its spelling");
    }
  }

  private static URI create(String address) {
    try {
      URI uri = URI.create(address);
      if (uri.getHost() == null || uri.getPort() > 65535) {
        throw refusal("the address names no server that could exist; check its spelling");
      }
      return uri;
    } catch (IllegalArgumentException e) {
      throw refusal("this is no address of a page (" + e.getMessage() + "); check its spelling");
    }
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean kept = c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
      out.append(kept || c == '%' ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
  }

  private static Refusal refusal(String reason) {
    return new Refusal(reason, "");
  }
}
