package org.sayso.read.input;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the carrier of some bytes (a web server, a mail, a crawl) says of them. It may be wrong.
 *
 * @param type the media type without parameters, lower case: {@code text/html}
 * @param charset the name of the encoding, as declared
 * @param retrieved when they were fetched: nothing in them was published later
 */
public record Declared(
    Optional<String> type, Optional<String> charset, Optional<Instant> retrieved) {
  /** Nothing declared. */
  public static final Declared NONE =
      new Declared(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([^\"';\\s]+)");

  public Declared {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(retrieved, "retrieved");
  }

  /** What a {@code Content-Type} header declares (RFC 9110); nothing where it is empty. */
  public static Declared of(String contentType) {
    String type = contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(contentType);
    return new Declared(
        type.isEmpty() ? Optional.empty() : Optional.of(type),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        Optional.empty());
  }

  /** The same, fetched then. */
  public Declared at(Instant time) {
    return new Declared(type, charset, Optional.of(time));
  }
}
