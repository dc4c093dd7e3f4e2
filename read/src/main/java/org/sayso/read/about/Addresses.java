package org.sayso.read.about;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a page tells. Stateless. */
final class Addresses {
  private static final Pattern WEB = Pattern.compile("https?://([^/\\s?#]+)[^\\s]*");
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final Pattern FILED =
      Pattern.compile(
          "/" + YEAR + "([/-])" + MONTH + "\\2" + DAY + "(?:(?=/|$)|(?<=\\d-\\d\\d)(?=[-_.]))");
  private static final Pattern NAMED =
      Pattern.compile("/" + YEAR + "/(\\p{Alpha}{3,9})/(\\d{1,2})(?=/|$)");
  private static final Pattern WHOLE =
      Pattern.compile("(?<!\\d)" + YEAR + "([_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern TURNED =
      Pattern.compile(
          "[/~](0[1-9]|[12]\\d|3[01])([-_.]?)(0[1-9]|1[0-2])\\2" + YEAR + "(?=[/_-]|$)");
  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://web\\.archive\\.org/web/\\w+/(?=https?://)");

  private Addresses() {}

  /** Whether it is an address of the web, whole. */
  static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /** The address of a page that an archive keeps a copy of. */
  static String original(String address) {
    return ARCHIVED.matcher(address).replaceFirst("");
  }

  /** The host without "www.", in small letters. */
  static Optional<String> host(String address) {
    Matcher m = WEB.matcher(original(address));
    return m.matches()
        ? Optional.of(m.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""))
        : Optional.empty();
  }

  /**
   * The date by which the address files its page, as a date of text ("2024-03-05", "2024 mar 5").
   */
  static Optional<String> date(String address) {
    String path = path(address);
    Matcher filed = FILED.matcher(path);
    if (filed.find()) {
      return Optional.of(filed.group(1) + "-" + filed.group(3) + "-" + filed.group(4));
    }
    Matcher named = NAMED.matcher(path);
    return named.find()
        ? Optional.of(named.group(1) + " " + named.group(2) + " " + named.group(3))
        : Optional.empty();
  }

  /** Figures anywhere in the address that can be read as a day. */
  static Optional<String> figures(String address) {
    String path = path(address);
    Matcher turned = TURNED.matcher(path);
    if (turned.find()) {
      return Optional.of(turned.group(4) + "-" + turned.group(3) + "-" + turned.group(1));
    }
    Matcher whole = WHOLE.matcher(path);
    return whole.find()
        ? Optional.of(whole.group(1) + "-" + whole.group(3) + "-" + whole.group(4))
        : Optional.empty();
  }

  private static String path(String address) {
    return original(address).replaceFirst("[?#].*", "");
  }
}
