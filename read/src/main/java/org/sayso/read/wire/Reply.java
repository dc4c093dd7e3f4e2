package org.sayso.read.wire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A server's answer to one request. The bytes are handed over, not copied.
 *
 * @param status as in RFC 9110
 * @param headers in the order of names
 * @param body unpacked; empty where nobody asked for it, such as with an error
 */
public record Reply(int status, List<Call.Header> headers, byte[] body) {
  public Reply {
    headers = List.copyOf(headers);
    Objects.requireNonNull(body, "body");
  }

  /** The first header of that name, in any case. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(h -> h.name().equalsIgnoreCase(name))
        .map(Call.Header::value)
        .findFirst();
  }

  /** Whether it sends the asker elsewhere. */
  public boolean isRedirect() {
    return List.of(301, 302, 303, 307, 308).contains(status);
  }
}
