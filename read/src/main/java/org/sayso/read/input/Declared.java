package org.sayso.read.input;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the carrier of some bytes (a web server, a mail) says they are. It may be wrong.
 *
 * @param type the media type without parameters, lower case: {@code text/html}
 * @param charset the name of the encoding, as declared
 */
public record Declared(Optional<String> type, Optional<String> charset) {
  /** Nothing declared. */
  public static final Declared NONE = new Declared(Optional.empty(), Optional.empty());

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([^\"';\\s]+)");

  public Declared {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(charset, "charset");
  }

  /** What a {@code Content-Type} header declares (RFC 9110); nothing where it is empty. */
  public static Declared of(String contentType) {
    String type = contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(contentType);
    return new Declared(
        type.isEmpty() ? Optional.empty() : Optional.of(type),
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
  }
}
