package org.sayso.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of the page.
 *
 * @param name its path below the page's folder
 * @param type its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record PageFile(String name, String type, byte[] content) {
  private static final Pattern NAME =
      Pattern.compile("(?:assets/)?[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?<ending>[a-z0-9]+)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  /** The file of that name; empty where there is none, or none of a kind that a page has. */
  static Optional<PageFile> find(String name) {
    Matcher shape = NAME.matcher(name);
    String type = shape.matches() ? TYPES.get(shape.group("ending")) : null;
    return Optional.ofNullable(type).flatMap(t -> read(name)).map(b -> new PageFile(name, type, b));
  }

  /** Whether its name changes with its content, so that a browser may keep it for good. */
  boolean isNamedByContent() {
    return name.startsWith("assets/");
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = PageFile.class.getResourceAsStream("files/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
