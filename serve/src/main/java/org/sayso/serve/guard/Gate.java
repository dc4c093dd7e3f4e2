package org.sayso.serve.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.serve.rest.Fault;

/**
 * Lets a request in, or refuses it. With a token, every request must carry it: in the header {@code
 * Authorization: Bearer …}, once as {@code ?token=…} (a page then gets a cookie and goes on without
 * it), or in that cookie. Without one, the request must be addressed to this machine by a loopback
 * name: a site elsewhere whose name was made to point here is turned away.
 */
public final class Gate {
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String PARAMETER = "token";
  private static final String BEARER = "Bearer ";

  private final String host;
  private final Optional<String> token;

  /**
   * @param host where the workbench listens
   * @param token what every request must carry; empty for none
   */
  public Gate(String host, Optional<String> token) {
    this.host = Objects.requireNonNull(host, "host");
    this.token = Objects.requireNonNull(token, "token");
  }

  /** Asks before every request, also before one to an address that is not there. */
  public void addTo(RoutesConfig routes) {
    routes.before(this::admit);
  }

  private void admit(Context context) {
    if (token.isEmpty()) {
      requireLoopbackName(context);
    } else {
      requireToken(context, token.get());
    }
  }

  private void requireLoopbackName(Context context) {
    String named = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
    String name = named.replaceFirst(":\\d+$", "");
    if (!LOOPBACK_NAMES.contains(name) && !name.equals(host)) {
      throw new Fault(HttpStatus.FORBIDDEN, "wrong-host", "This address is not " + name + ".")
          .withRemedy("Open http://localhost with the port that ./sayso serve printed.");
    }
  }

  private static void requireToken(Context context, String token) {
    if (carried(context).noneMatch(shown -> same(shown, token))) {
      throw new Fault(HttpStatus.UNAUTHORIZED, "token-needed", "The token is missing or wrong.")
          .withRemedy("Open the whole address that ./sayso serve printed, with its ?token=….");
    }
    if (context.queryParam(PARAMETER) != null && !context.path().startsWith("/api")) {
      context.cookie(cookie(context, token));
      context.redirect(context.path(), HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
    }
  }

  private static Stream<String> carried(Context context) {
    return Stream.of(
            Optional.ofNullable(context.header("Authorization"))
                .filter(h -> h.startsWith(BEARER))
                .map(h -> h.substring(BEARER.length())),
            Optional.ofNullable(context.queryParam(PARAMETER)),
            Optional.ofNullable(context.cookie(cookieName(context))))
        .flatMap(Optional::stream);
  }

  private static Cookie cookie(Context context, String token) {
    Cookie cookie = new Cookie(cookieName(context), token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /** Browsers keep one jar for all ports of a host: the port tells two workbenches apart. */
  private static String cookieName(Context context) {
    return "sayso-" + context.port();
  }

  /** Compares in constant time, so that the answer's delay tells nothing about the token. */
  private static boolean same(String shown, String token) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
