package org.sayso.read.about;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    return groups(FILED, path, "-", 1, 3, 4).or(() -> groups(NAMED, path, " ", 1, 2, 3));
  }

  /** Figures anywhere in the address that can be read as a day. */
  static Optional<String> figures(String address) {
    String path = path(address);
    return groups(TURNED, path, "-", 4, 3, 1).or(() -> groups(WHOLE, path, "-", 1, 3, 4));
  }

  /** The groups of the first find, in this order. */
  private static Optional<String> groups(Pattern form, String path, String between, int... order) {
    Matcher m = form.matcher(path);
    return m.find()
        ? Optional.of(Arrays.stream(order).mapToObj(m::group).collect(Collectors.joining(between)))
        : Optional.empty();
  }

  private static String path(String address) {
    return original(address).replaceFirst("[?#].*", "");
  }
}
