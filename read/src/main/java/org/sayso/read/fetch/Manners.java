package org.sayso.read.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.sayso.read.wire.Call;
import org.sayso.read.wire.HostNames;
import org.sayso.read.wire.Limits;
import org.sayso.read.wire.Reach;

/**
 * How a run behaves on the network.
 *
 * @param limits what one request may cost
 * @param between the pause between two requests to one server
 * @param reach which machines may be asked
 * @param names who looks up their names
 * @param pace whose time it is
 */
public record Manners(Limits limits, Duration between, Reach reach, HostNames names, Pace pace) {
  /** The usual limits, one second between requests, public machines only. */
  public static final Manners STANDARD =
      new Manners(
          Limits.STANDARD, Duration.ofSeconds(1), Reach.PUBLIC, HostNames.SYSTEM, Pace.SYSTEM);

  /** The name that a server's robots.txt may call this visitor by. */
  static final String VISITOR = "Sayso";

  /** What every request says. */
  static final List<Call.Header> HEADERS =
      List.of(
          new Call.Header(
              "User-Agent", VISITOR + "/0.1 (reads news for a person; obeys robots.txt)"),
          new Call.Header(
              "Accept",
              "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5"),
          new Call.Header("Accept-Language", "en, *;q=0.5"));

  public Manners {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(between, "between");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(pace, "pace");
  }
}
