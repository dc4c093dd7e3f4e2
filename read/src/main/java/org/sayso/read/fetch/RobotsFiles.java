package org.sayso.read.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.read.content.Refusal;
import org.sayso.read.wire.Call;
import org.sayso.read.wire.Limits;
import org.sayso.read.wire.Reply;

/**
 * The robots.txt of each server, fetched when first needed and kept for a day (RFC 9309, 2.3). One
 * that is not there opens everything; one that cannot be had, because the server is out of order,
 * closes everything, and is asked for again after a while. Thread-safe.
 */
final class RobotsFiles {
  private static final int REDIRECTS = 5;
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration WHILE = Duration.ofMinutes(10);

  /** Of a longer file only so many bytes are read, as the standard allows. */
  private static final int READ = 512 << 10;

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 8 * READ);

  private final Asking asking;
  private final Pace pace;
  private final Map<URI, Kept> kept = new ConcurrentHashMap<>();

  /** One request, checked and in its turn. */
  interface Asking {
    Reply ask(URI at, List<Call.Header> conditions, Limits limits);
  }

  /** What a server asks for, or nothing where it could not say; for how long that holds. */
  private record Kept(Optional<Robots> robots, Instant until) {}

  RobotsFiles(Asking asking, Pace pace) {
    this.asking = asking;
    this.pace = pace;
  }

  /**
   * What the server of an address asks for.
   *
   * @throws Refusal where the server may not be asked at all, or cannot say
   */
  Robots of(URI address) {
    URI file = address.resolve("/robots.txt");
    Kept known = kept.get(file);
    if (known == null || known.until.isBefore(pace.now())) {
      known = fetch(file);
      kept.put(file, known);
    }
    return known.robots.orElseThrow(
        () ->
            new Refusal(
                "the server %s is out of order and cannot say what may be fetched (robots.txt); try again later"
                    .formatted(address.getHost()),
                ""));
  }

  private Kept fetch(URI file) {
    URI at = file;
    Reply reply = asking.ask(at, List.of(), LIMITS);
    for (int hop = 0; hop < REDIRECTS && reply.isRedirect(); hop++) {
      at = next(at, reply);
      reply = asking.ask(at, List.of(), LIMITS);
    }
    Optional<Robots> robots = robots(reply);
    return new Kept(robots, pace.now().plus(robots.isPresent() ? DAY : WHILE));
  }

  private static URI next(URI at, Reply reply) {
    try {
      return WebAddress.of(at, reply.header("location").orElse(""));
    } catch (IllegalArgumentException e) {
      return at;
    }
  }

  private static Optional<Robots> robots(Reply reply) {
    if (reply.status() >= 500 || reply.status() == 429) {
      return Optional.empty();
    }
    byte[] read = Arrays.copyOf(reply.body(), Math.min(READ, reply.body().length));
    return Optional.of(
        reply.status() == 200
            ? Robots.parse(new String(read, StandardCharsets.UTF_8), Manners.VISITOR)
            : Robots.OPEN);
  }
}
