package org.sayso.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;

/**
 * The encoding that a file names in an XML declaration or a meta element, or that a header named.
 * Names are understood as browsers do ({@code encodings.tsv}, after the WHATWG Encoding Standard):
 * what is called ISO 8859-1 is windows-1252. Stateless.
 */
final class Encodings {
  private static final int HEAD = 8192;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final Map<String, String> BROWSERS = browsers();

  private Encodings() {}

  private static Map<String, String> browsers() {
    Map<String, String> names = new HashMap<>();
    Lexicon.of("encodings.tsv").rows().forEach(row -> names.put(row.get(0), row.get(1)));
    return Map.copyOf(names);
  }

  /** What a page says at its beginning. */
  static Optional<Charset> in(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(head);
    return named.find() ? charset(named.group(1)) : Optional.empty();
  }

  /** What a name means; empty for a name that means nothing, or nothing that can be true. */
  static Optional<Charset> charset(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(BROWSERS.getOrDefault(plain, plain));
      // A declaration in single bytes shows that the file is neither UTF-16 nor UTF-32.
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? Optional.empty()
          : Optional.of(charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether plain ASCII in this encoding may mean other letters, so that UTF-8 proves nothing. */
  static boolean isSevenBit(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }
}
