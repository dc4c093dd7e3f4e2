package org.sayso.read.wire;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * One request.
 *
 * @param uri what is asked for
 * @param to the machine that is asked: the address that was looked up and checked
 * @param headers beside those that every request has
 * @param limits what it may cost
 */
public record Call(URI uri, InetAddress to, List<Header> headers, Limits limits) {
  public Call {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(limits, "limits");
    headers = List.copyOf(headers);
  }

  /**
   * A line of a request or reply.
   *
   * @param name in any case
   * @param value one line
   */
  public record Header(String name, String value) {}
}
