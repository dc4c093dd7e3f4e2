package org.sayso.serve.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.engine.Case;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.engine.json.CaseWriter;
import org.sayso.model.article.ArticleId;

/** The questions that a case answers, by address. Each answer is what the engine writes for it. */
public final class CaseRoutes {
  private final Case served;

  /** Over this case, which must stay open for as long as requests come. */
  public CaseRoutes(Case served) {
    this.served = Objects.requireNonNull(served, "served");
  }

  /** Adds them, all under {@code /api}. */
  public void addTo(RoutesConfig routes) {
    routes.get("/api/health", c -> json(c, "{\"status\":\"ok\"}"));
    routes.get("/api/articles", c -> json(c, articles()));
    routes.get("/api/articles/{id}", c -> json(c, article(c.pathParam("id"))));
    routes.get("/api/entities", c -> json(c, entities(c.queryParam("q"))));
    routes.get("/api/entities/{qid}", c -> json(c, dossier(c.pathParam("qid"))));
    routes.get("/api/claims", c -> json(c, AnswerWriter.claims(served.claims())));
    routes.get("/api/timeline", c -> json(c, AnswerWriter.timeline(served.timeline(query(c)))));
    routes.get("/api/search", c -> json(c, AnswerWriter.hits(served.search(words(c)))));
    routes.get("/api/case", c -> json(c, CaseWriter.export(served.contents())));
  }

  private static void json(Context context, String body) {
    context.contentType("application/json").result(body);
  }

  private String articles() {
    return AnswerWriter.articles(served.articles(), served.stories());
  }

  private String article(String id) {
    return Optional.of(id)
        .filter(i -> i.matches("[0-9a-f]{16}"))
        .flatMap(i -> served.article(new ArticleId(i)))
        .map(AnswerWriter::article)
        .orElseThrow(
            () ->
                missing("no-such-article", "This case has no article " + id + ".")
                    .withRemedy("Look at the list of articles: the case may have been read anew."));
  }

  private String entities(String name) {
    boolean all = name == null || name.isBlank();
    return AnswerWriter.entities(all ? served.entities() : served.find(name));
  }

  private String dossier(String id) {
    return served
        .dossier(id)
        .map(AnswerWriter::dossier)
        .orElseThrow(
            () ->
                missing("no-such-entity", "This case knows nobody and nothing as " + id + ".")
                    .withRemedy(
                        "Look for the name in the list: ids change when articles are added."));
  }

  private static TimelineQuery query(Context context) {
    return new TimelineQuery(
        day(context, "since"), day(context, "until"), List.copyOf(context.queryParams("about")));
  }

  private static Optional<LocalDate> day(Context context, String name) {
    String value = context.queryParam(name);
    try {
      return Optional.ofNullable(value).filter(v -> !v.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Fault(HttpStatus.BAD_REQUEST, "bad-date", name + " is no date: " + value)
          .withRemedy("Write it as 2024-03-31.");
    }
  }

  private static String words(Context context) {
    String words = context.queryParam("q");
    if (words == null || words.isBlank()) {
      throw new Fault(HttpStatus.BAD_REQUEST, "no-words", "The search has no words.")
          .withRemedy("Give them as ?q=….");
    }
    return words;
  }

  private static Fault missing(String code, String message) {
    return new Fault(HttpStatus.NOT_FOUND, code, message);
  }
}
