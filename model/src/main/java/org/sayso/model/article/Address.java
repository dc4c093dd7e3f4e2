package org.sayso.model.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web address without what changes nothing about the page that it leads to: the scheme, "www.",
 * the place inside the page, the last slash, and the marks by which visitors are counted. Two
 * articles with one address are the same article, or versions of it.
 *
 * @param value "island.example/news/ferry?id=7"
 */
public record Address(String value) implements Comparable<Address> {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:utm_\\w*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|at_medium|at_campaign|ocid|cmpid|cmp|_ga|smid|smtyp)(?:=.*)?");

  public Address {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an address needs a value");
    }
  }

  /** The address of a URL; empty where it names no page of the web. */
  public static Optional<Address> of(String url) {
    try {
      URI uri = new URI(url.strip());
      boolean web =
          uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
      return web && uri.getHost() != null ? Optional.of(of(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Address of(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String port =
        uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
    return new Address(host + port + path + query(uri.getRawQuery()));
  }

  private static String query(String raw) {
    if (raw == null) {
      return "";
    }
    String kept =
        Pattern.compile("&")
            .splitAsStream(raw)
            .filter(part -> !part.isEmpty() && !COUNTED.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  @Override
  public int compareTo(Address other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
