package org.sayso.serve.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The headers that every answer carries. */
public final class SafetyHeaders {
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  /** Sets them before anything else happens. */
  public void addTo(RoutesConfig routes) {
    routes.before(SafetyHeaders::set);
  }

  private static void set(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }
}
