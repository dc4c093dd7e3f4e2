package org.sayso.read.feed;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose feed it is, and whose its items are.
 *
 * @param title what the feed calls itself, "" for nothing
 * @param site the server that it belongs to, "" where it does not say
 */
record FeedPublisher(String title, String site) {
  private static final Pattern PARTS = Pattern.compile("\\s+[-–—|»›>·•]+\\s+|\\s*::\\s*|:\\s+");
  private static final Pattern FEED =
      Pattern.compile("(?i)\\s*[(\\[]?\\b(?:rss|atom|news)?\\s*feeds?\\b[)\\]]?\\s*$|\\s*\\bRSS$");

  /** The feed with this title and the address of its site. */
  static FeedPublisher of(String title, String address) {
    return new FeedPublisher(title.strip(), host(address));
  }

  /**
   * The feed's own name, for an item that lies on its site; empty for one that lies elsewhere: the
   * feed only collects it.
   */
  Optional<String> of(String itemAddress) {
    String item = host(itemAddress);
    boolean unknown = item.isEmpty() && site.isEmpty();
    boolean own = unknown || !site.isEmpty() && (item.isEmpty() || isSameSite(item, site));
    boolean named = site.isEmpty() && !item.isEmpty() && named(item).isPresent();
    String home = site.isEmpty() ? item : site;
    return own || named ? Optional.of(name(home)).filter(n -> !n.isEmpty()) : Optional.empty();
  }

  /** The part of the title that is the outlet's, and not a section's. */
  private String name(String home) {
    return named(home).orElseGet(() -> FEED.matcher(title).replaceFirst("").strip());
  }

  private Optional<String> named(String home) {
    String label = letters(home);
    return Arrays.stream(PARTS.split(title))
        .map(part -> FEED.matcher(part).replaceFirst("").strip())
        .filter(
            part ->
                letters(part).length() >= 3
                    && label.contains(letters(part).replaceFirst("^the", "")))
        .findFirst();
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }

  static String host(String address) {
    try {
      String host = URI.create(address.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isSameSite(String a, String b) {
    return registered(a).equals(registered(b));
  }

  /** The last two parts of a name, three where the second is as short as "co.uk". */
  private static String registered(String host) {
    List<String> parts = List.of(host.split("\\."));
    int size = parts.size();
    boolean country =
        size > 2 && parts.get(size - 1).length() == 2 && parts.get(size - 2).length() <= 3;
    return parts.stream()
        .skip(Math.max(0, size - (country ? 3 : 2)))
        .collect(Collectors.joining("."));
  }
}
