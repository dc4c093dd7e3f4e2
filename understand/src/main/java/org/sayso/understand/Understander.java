package org.sayso.understand;

import java.util.List;
import org.sayso.model.article.Article;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Statement;
import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.event.EventFinder;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.mention.MentionFinder;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.RoleNouns;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.relation.RelationFinder;
import org.sayso.understand.statement.StatementFinder;
import org.sayso.understand.time.DateReader;

/**
 * Finds what an article says: who and what it names, who says what, who does what to whom, who is
 * what to whom. English only. Stateless after construction; safe for any number of threads.
 */
public final class Understander {
  private final LanguageEngine engine;
  private final MentionFinder mentionFinder;
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;
  private final RelationFinder relationFinder;

  /** An understander over this engine. */
  public Understander(LanguageEngine engine) {
    RoleNouns roles = new RoleNouns();
    FactualityReader factuality = FactualityReader.standard();
    DateReader dates = DateReader.standard();
    this.engine = engine;
    this.mentionFinder = new MentionFinder(roles);
    this.statementFinder = new StatementFinder(roles);
    this.eventFinder = new EventFinder(factuality, dates);
    this.relationFinder = new RelationFinder(roles, factuality, dates);
  }

  /** An understander with the engine that ships; loading takes some seconds. */
  public static Understander load() {
    return new Understander(CoreNlpEngine.load());
  }

  /** The article with its mentions and findings. */
  public AnnotatedArticle understand(Article article) {
    ParsedArticle parsed = engine.parse(article);
    Quotations quotations = Quotations.of(article);
    Mentions mentions = mentionFinder.find(parsed, quotations);
    List<Statement> statements = statementFinder.find(parsed, quotations, mentions);
    return new AnnotatedArticle(
        article,
        mentions.all(),
        statements,
        eventFinder.find(parsed, mentions, statements),
        relationFinder.find(parsed, mentions, statements));
  }
}
