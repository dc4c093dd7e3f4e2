package org.sayso.read.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sayso.read.wire.HttpWire;
import org.sayso.read.wire.Limits;
import org.sayso.read.wire.Reach;

/** A server in this process, which answers to every name, and a web that may reach it alone. */
public final class Pressroom implements AutoCloseable {
  /** What it answers at a path. */
  public interface Desk {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService hands = Executors.newCachedThreadPool(Pressroom::daemon);
  private final Map<String, Desk> desks = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

  public Pressroom() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(hands);
    server.createContext("/", this::answer);
    server.start();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "pressroom");
    thread.setDaemon(true);
    return thread;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "") + path);
      Desk desk = desks.get(path);
      if (desk == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        desk.answer(exchange);
      }
    }
  }

  /** At this path there is something of this type. */
  public Pressroom shows(String path, String type, String body) {
    return at(path, exchange -> send(exchange, 200, type, body));
  }

  /** At this path there is this. */
  public Pressroom at(String path, Desk desk) {
    desks.put(path, desk);
    return this;
  }

  /** An answer as a whole. */
  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** An answer that is all in its headers. */
  public static Desk status(int status, String header, String value) {
    return exchange -> {
      Headers headers = exchange.getResponseHeaders();
      headers.set(header, value);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** The address of a path at a server of this name. */
  public URI address(String host, String path) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  public URI address(String path) {
    return address("post.example", path);
  }

  /** A web on which every name leads here, with a small limit of size; it waits for nothing. */
  public PoliteWeb web() {
    return web(new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), 100_000));
  }

  public PoliteWeb web(Limits limits) {
    return new PoliteWeb(
        HttpWire.standard(),
        new Manners(
            limits,
            Duration.ofSeconds(1),
            Reach.PUBLIC_AND_LOOPBACK,
            host ->
                List.of(
                    host.matches("[\\d.]+")
                        ? InetAddress.getByName(host)
                        : InetAddress.getLoopbackAddress()),
            new Clock()));
  }

  /** Everything that was asked for, in order, as host and path. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The pauses between requests, without those of no length. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }

  /** Time that goes on only by waiting. */
  private final class Clock implements Pace {
    private Instant now = Instant.parse("2024-03-05T10:00:00Z");

    @Override
    public synchronized Instant now() {
      return now;
    }

    @Override
    public synchronized void pause(Duration time) {
      if (!time.isNegative() && !time.isZero()) {
        now = now.plus(time);
        pauses.add(time);
      }
    }
  }
}
