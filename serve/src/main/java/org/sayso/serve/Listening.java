package org.sayso.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a workbench listens, and what a caller must show.
 *
 * @param host a name or address of this machine
 * @param port 0 for any free one
 * @param token the secret that every request must carry; empty only on loopback
 */
public record Listening(String host, int port, Optional<String> token) {
  private static final int TOKEN_BYTES = 24;

  public Listening {
    Objects.requireNonNull(token, "token");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("listening on " + host + " needs a token");
    }
    if (token.filter(t -> !t.matches("[A-Za-z0-9_-]{16,}")).isPresent()) {
      throw new IllegalArgumentException(
          "a token has at least 16 letters, digits, hyphens or underscores");
    }
  }

  /** On this machine only, for whoever sits at it. */
  public static Listening loopback(int port) {
    return new Listening("127.0.0.1", port, Optional.empty());
  }

  /** On any address; a fresh token is made up unless the address is loopback. */
  public static Listening on(String host, int port) {
    return new Listening(
        host, port, isLoopback(host) ? Optional.empty() : Optional.of(freshToken()));
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address of this machine: " + host, e);
    }
  }

  private static String freshToken() {
    byte[] secret = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }
}
