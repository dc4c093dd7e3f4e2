package org.sayso.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

/** Hands out the page for every address outside of {@code /api}. */
public final class PageRoutes {
  private static final String DOCUMENT = "index.html";
  private static final String NOT_BUILT =
      """
      The page is not part of this build: it needs Node.js 20.19 or later with npm.
      Install them (Debian: apt install nodejs npm), then build again: ./sayso serve --case DIR
      Until then the same data is under /api, e.g. /api/articles
      """;

  /** Adds them; to be called after whatever has addresses of its own. */
  public void addTo(RoutesConfig routes) {
    routes.get("/", PageRoutes::document);
    routes.get("/<path>", PageRoutes::file);
  }

  private static void file(Context context) {
    String path = context.pathParam("path");
    if (path.equals("api") || path.startsWith("api/")) {
      throw new NotFoundResponse();
    }
    PageFile.find(path).ifPresentOrElse(f -> send(context, f), () -> view(context, path));
  }

  /** An address without an ending is a view of the page; with one, a file that is not there. */
  private static void view(Context context, String path) {
    if (path.startsWith("assets/") || path.matches(".*\\.[A-Za-z0-9-]+")) {
      throw new NotFoundResponse();
    }
    document(context);
  }

  private static void document(Context context) {
    PageFile.find(DOCUMENT)
        .ifPresentOrElse(
            f -> send(context, f),
            () ->
                context
                    .status(HttpStatus.SERVICE_UNAVAILABLE)
                    .contentType("text/plain; charset=utf-8")
                    .result(NOT_BUILT));
  }

  private static void send(Context context, PageFile file) {
    if (file.isNamedByContent()) {
      context.header("Cache-Control", "private, max-age=31536000, immutable");
    }
    context.contentType(file.type()).result(file.content());
  }
}
