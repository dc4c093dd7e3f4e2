package org.sayso.engine.json;

import java.util.List;
import java.util.function.Consumer;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.answer.Hit;
import org.sayso.engine.answer.MaybeOne;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.Verification;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.engine.answer.Who;
import org.sayso.engine.ask.Joins;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.story.Story;

/**
 * Writes answers of a case as JSON objects, for {@code --json} and for the REST API: the same
 * answer, the same bytes. No line break inside or at the end. Stateless and thread-safe.
 *
 * <p>A finding is {@code {kind, id, article, words, spans, passage, date, factuality, told, rule}}
 * and the fields of its kind, named as in the evidence record; a party is {@code {entity, who,
 * name, text, start, end}}, where {@code entity} is its id in the article and {@code who} in the
 * case.
 */
public final class AnswerWriter {
  private AnswerWriter() {}

  /** {@code {"articles": [{id, path, url, title, publisher, published, …}], "stories": […]}}. */
  public static String articles(List<ArticleLine> articles, List<Story> stories) {
    return answer(fields -> fields.articles(articles, stories));
  }

  /**
   * The evidence record, each entity with its case id under {@code case}; and the article's {@code
   * story} and {@code origin}.
   */
  public static String article(FoundArticle article) {
    return answer(fields -> fields.article(article));
  }

  /** {@code {"entities": [{id, schema, name, aliases, articles}]}}. */
  public static String entities(List<CaseEntity> entities) {
    return answer(fields -> fields.entities("entities", entities));
  }

  /**
   * {@code {"answer": "found" | "several" | "nobody", "dossier", "candidates": [entity…]}}; the
   * candidates of "nobody" are names that look alike.
   */
  public static String who(Who who) {
    return answer(fields -> fields.who(who));
  }

  /** {@code {entity, relations, statementsBy, statementsAbout, events, articles}}. */
  public static String dossier(Dossier dossier) {
    return answer(fields -> fields.dossier(dossier));
  }

  /** {@code {"claims": [{id, text, date, about, support, denial, articleCount, …}]}}. */
  public static String claims(List<FoundClaim> claims) {
    return answer(fields -> fields.claims(claims));
  }

  /** {@code {"dated": [finding…], "undated": [finding…]}}. */
  public static String timeline(Timeline timeline) {
    return answer(fields -> fields.timeline(timeline));
  }

  /** {@code {"hits": [{article, kind, span, statement, speakers, snippet, highlights, score}]}}. */
  public static String hits(List<Hit> hits) {
    return answer(fields -> fields.hits(hits));
  }

  /**
   * {@code {"histories": [{address, versions: [{id, path, …, sequel, silent, notices, added,
   * removed}]}]}}; the places of what was removed are those in the version before.
   */
  public static String versions(List<VersionHistory> histories) {
    return JsonOut.render(out -> out.object(() -> new VersionFields(out).histories(histories)));
  }

  /**
   * {@code {"entities": [{id, schema, name, reasons}], "suggestions": [{one, other, reasons}]}}:
   * why those asked for are one, and who may be.
   */
  public static String joins(List<CaseEntity> about, Joins joins, List<MaybeOne> pairs) {
    return JsonOut.render(out -> out.object(() -> new JoinFields(out).all(about, joins, pairs)));
  }

  /**
   * {@code {"corrections": [{id, kind, value, effect, overriddenBy, entities, gone, who, when, why,
   * undone: {who, when, why}, grounds: [{id, schema, name, places}], part: {articles,
   * mentions}}]}}; a place is {@code {article, words, before, after}}, since its text may be
   * another by now.
   */
  public static String corrections(List<CorrectionLine> lines) {
    return JsonOut.render(out -> out.object(() -> new CorrectionFields(out).corrections(lines)));
  }

  /** {@code {"clean", "articles", "spans", "misses": [{article, finding, problem}]}}. */
  public static String verification(Verification verification) {
    return answer(fields -> fields.verification(verification));
  }

  private static String answer(Consumer<AnswerFields> body) {
    return JsonOut.render(out -> out.object(() -> body.accept(new AnswerFields(out))));
  }
}
