package org.sayso.serve.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.sayso.model.SaysoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every failure its one shape. */
public final class FaultRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(FaultRoutes.class);
  private static final String ROUTES =
      "Ask /api/articles, /api/entities, /api/claims, /api/timeline, /api/search?q=… or /api/case.";

  /** Catches what the other routes throw, and addresses that are not there. */
  public void addTo(RoutesConfig routes) {
    routes.exception(Fault.class, (fault, context) -> write(context, fault));
    routes.exception(SaysoException.class, (e, context) -> write(context, broken(e)));
    routes.exception(HttpResponseException.class, (e, context) -> write(context, refused(e)));
    routes.exception(Exception.class, (e, context) -> write(context, unexpected(e, context)));
  }

  private static void write(Context context, Fault fault) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject("error")
        .put("code", fault.code())
        .put("message", fault.getMessage())
        .put("remedy", fault.remedy());
    context.status(fault.status()).contentType("application/json").result(body.toString());
  }

  private static Fault broken(SaysoException e) {
    LOG.error("a request failed", e);
    return new Fault(HttpStatus.INTERNAL_SERVER_ERROR, "broken", e.getMessage())
        .withRemedy(e.remedy());
  }

  private static Fault refused(HttpResponseException e) {
    HttpStatus status = HttpStatus.forStatus(e.getStatus());
    return switch (status) {
      case NOT_FOUND ->
          new Fault(status, "no-such-route", "There is nothing at this address.")
              .withRemedy(ROUTES);
      case METHOD_NOT_ALLOWED ->
          new Fault(status, "method-not-allowed", "A case over HTTP can only be read.")
              .withRemedy("Use GET.");
      default ->
          new Fault(
              status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'), e.getMessage());
    };
  }

  private static Fault unexpected(Exception e, Context context) {
    LOG.error("a request failed: {}", context.path(), e);
    return new Fault(
            HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something in Sayso itself went wrong.")
        .withRemedy("What it was is in the output of ./sayso serve; please report it.");
  }
}
