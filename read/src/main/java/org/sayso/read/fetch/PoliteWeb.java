package org.sayso.read.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.read.content.Refusal;
import org.sayso.read.wire.Call;
import org.sayso.read.wire.Gate;
import org.sayso.read.wire.HttpWire;
import org.sayso.read.wire.Limits;
import org.sayso.read.wire.Reply;
import org.sayso.read.wire.Wire;

/**
 * Fetches as a guest should: robots.txt obeyed, one request at a time to a server with a pause
 * after it, only what is newer than what is there, a name that says who comes. Every redirect goes
 * through the same checks. Thread-safe.
 */
public final class PoliteWeb implements Web {
  private static final int REDIRECTS = 5;

  private final Wire wire;
  private final Manners manners;
  private final Gate gate;
  private final Turns turns;
  private final RobotsFiles robots;

  /** Over this wire. */
  public PoliteWeb(Wire wire, Manners manners) {
    this.wire = wire;
    this.manners = manners;
    this.gate = new Gate(manners.names(), manners.reach());
    this.turns = new Turns(manners.pace(), manners.between());
    this.robots = new RobotsFiles(this::ask, manners.pace());
  }

  /** As the program fetches: public machines only, with the usual limits. */
  public static PoliteWeb standard() {
    return new PoliteWeb(HttpWire.standard(), Manners.STANDARD);
  }

  @Override
  public Fetched fetch(URI address, Validators known) {
    URI at = address;
    try {
      for (int hop = 0; hop <= REDIRECTS; hop++) {
        obey(at);
        Reply reply = ask(at, conditions(known), manners.limits());
        if (!reply.isRedirect()) {
          return fetched(at, reply);
        }
        at = elsewhere(at, reply);
      }
      throw new Refusal("the address is passed on more than %d times".formatted(REDIRECTS), "");
    } catch (Refusal refusal) {
      String where = at.equals(address) ? refusal.where() : "redirected to " + at;
      return new NotFetched(refusal.getMessage(), where);
    }
  }

  private void obey(URI at) {
    Robots rules = robots.of(at);
    rules.delay().ifPresent(delay -> turns.slow(server(at), delay));
    if (!rules.allows(at)) {
      throw new Refusal(
          "%s asks programs not to fetch this page (robots.txt); save it by hand and name the file"
              .formatted(at.getHost()),
          "");
    }
  }

  private Reply ask(URI at, List<Call.Header> conditions, Limits limits) {
    InetAddress to = gate.admit(at);
    List<Call.Header> headers = new ArrayList<>(Manners.HEADERS);
    headers.addAll(conditions);
    return turns.take(server(at), () -> wire.get(new Call(at, to, headers, limits)));
  }

  private static String server(URI at) {
    return at.getHost() + ":" + at.getPort();
  }

  private static List<Call.Header> conditions(Validators known) {
    List<Call.Header> conditions = new ArrayList<>();
    known.etag().ifPresent(tag -> conditions.add(new Call.Header("If-None-Match", tag)));
    known
        .lastModified()
        .ifPresent(date -> conditions.add(new Call.Header("If-Modified-Since", date)));
    return conditions;
  }

  private static URI elsewhere(URI at, Reply reply) {
    String location =
        reply
            .header("location")
            .orElseThrow(() -> new Refusal("the server sends us on without saying where", ""));
    try {
      return WebAddress.of(at, location);
    } catch (IllegalArgumentException e) {
      throw new Refusal("the server sends us on to what is no address: " + location, "");
    }
  }

  private static Fetched fetched(URI at, Reply reply) {
    if (reply.status() == 304) {
      return new Unchanged(at);
    }
    if (reply.status() != 200) {
      throw new Refusal(Answers.meaning(reply), "");
    }
    if (reply.body().length == 0) {
      throw new Refusal("the server sends an empty page; try again later", "");
    }
    Optional<String> type = reply.header("content-type");
    return new WebPage(
        at,
        reply.body(),
        type.orElse(""),
        new Validators(reply.header("etag"), reply.header("last-modified")));
  }
}
