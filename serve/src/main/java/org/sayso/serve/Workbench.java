package org.sayso.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import org.sayso.engine.Case;
import org.sayso.model.SaysoException;
import org.sayso.serve.guard.Gate;
import org.sayso.serve.guard.SafetyHeaders;
import org.sayso.serve.page.PageRoutes;
import org.sayso.serve.rest.CaseRoutes;
import org.sayso.serve.rest.FaultRoutes;

/**
 * A case over HTTP: REST under {@code /api} and the page. It runs on threads of its own until it is
 * closed; the case stays the caller's, to be closed after it.
 */
public final class Workbench implements AutoCloseable {
  private final Javalin server;
  private final Listening listening;

  private Workbench(Javalin server, Listening listening) {
    this.server = server;
    this.listening = listening;
  }

  /**
   * Begins to serve; returns when requests are taken.
   *
   * @throws SaysoException where the port is taken or the address is not this machine's
   */
  public static Workbench open(Case served, Listening listening) {
    Javalin server = Javalin.create(config -> configure(config, served, listening));
    try {
      server.start(listening.host(), listening.port());
    } catch (JavalinBindException e) {
      String where = listening.host() + ":" + listening.port();
      throw new SaysoException(
          "cannot listen on " + where, "Choose another port: --port 0 takes any free one.", e);
    }
    return new Workbench(server, listening);
  }

  /** Where a browser finds it, with the token where there is one. */
  public URI address() {
    String query = listening.token().map(t -> "?token=" + t).orElse("");
    return URI.create("http://" + named(listening.host()) + ":" + server.port() + "/" + query);
  }

  /** The port it listens on, also where any free one was asked for. */
  public int port() {
    return server.port();
  }

  /** Stops serving; requests under way are answered first. Closing twice is harmless. */
  @Override
  public void close() {
    server.stop();
  }

  private static void configure(JavalinConfig config, Case served, Listening listening) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    new SafetyHeaders().addTo(config.routes);
    new Gate(listening.host(), listening.token()).addTo(config.routes);
    new CaseRoutes(served).addTo(config.routes);
    new PageRoutes().addTo(config.routes);
    new FaultRoutes().addTo(config.routes);
  }

  private static String named(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
