package org.sayso.understand;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sayso.model.article.Article;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Statement;
import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.draft.Trial;
import org.sayso.understand.event.EventFinder;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.labeller.Labeller;
import org.sayso.understand.labeller.Trust;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.mention.MentionFinder;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.relation.RelationFinder;
import org.sayso.understand.statement.StatementFinder;
import org.sayso.understand.time.DateReader;
import org.sayso.understand.uncoded.UncodedEvents;
import org.sayso.understand.word.RoleNouns;

/**
 * Finds what an article says: who and what it names, who says what, who does what to whom, who is
 * what to whom. English only. Stateless after construction; safe for any number of threads.
 */
public final class Understander {
  private final LanguageEngine engine;
  private final MentionFinder mentionFinder;
  private final StatementFinder statementFinder;
  private final Optional<Happenings> happenings;

  /**
   * What needs full syntax.
   *
   * @param typed who does what to whom, in the types of PLOVER
   * @param uncoded what the words deny, plan, doubt or suppose beside
   * @param relations who is what to whom
   */
  private record Happenings(EventFinder typed, UncodedEvents uncoded, RelationFinder relations) {
    static Happenings standard(RoleNouns roles) {
      FactualityReader factuality = FactualityReader.standard();
      DateReader dates = DateReader.standard();
      return new Happenings(
          new EventFinder(factuality, dates),
          new UncodedEvents(factuality, dates),
          new RelationFinder(roles, factuality, dates));
    }

    List<EventMention> events(
        ParsedArticle article, Mentions mentions, List<Statement> statements) {
      return uncoded.among(
          typed.find(article, mentions, statements), article, mentions, statements);
    }
  }

  /** An understander over this engine, which must give full syntax. */
  public Understander(LanguageEngine engine) {
    this(engine, Labeller.standard());
  }

  private Understander(LanguageEngine engine, Labeller labeller) {
    this(
        engine,
        new StatementFinder(new RoleNouns(), labeller, Trust.withRules()),
        Optional.of(Happenings.standard(new RoleNouns())));
  }

  private Understander(
      LanguageEngine engine, StatementFinder statementFinder, Optional<Happenings> happenings) {
    this.engine = engine;
    this.mentionFinder = new MentionFinder(new RoleNouns());
    this.statementFinder = statementFinder;
    this.happenings = happenings;
  }

  /** An understander with the engine that ships; loading takes some seconds. */
  public static Understander load() {
    CompletableFuture<Labeller> labeller = CompletableFuture.supplyAsync(Labeller::standard);
    return new Understander(CoreNlpEngine.load(), labeller.join());
  }

  /**
   * An understander for reading in bulk: no parser is loaded or run. It finds mentions and
   * statements; events and relations, which need syntax, are not sought, and both lists are empty.
   */
  public static Understander loadFast() {
    CompletableFuture<Labeller> labeller = CompletableFuture.supplyAsync(Labeller::standard);
    return fast(CoreNlpEngine.loadShallow(), labeller.join());
  }

  /** The same over an engine of one's own, whose trees may be shallow. */
  public static Understander fast(LanguageEngine engine) {
    return fast(engine, Labeller.standard());
  }

  private static Understander fast(LanguageEngine engine, Labeller labeller) {
    StatementFinder finder = new StatementFinder(new RoleNouns(), labeller, Trust.alone());
    return new Understander(engine, finder, Optional.empty());
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
        happenings.map(h -> h.events(parsed, mentions, statements)).orElse(List.of()),
        happenings.map(h -> h.relations().find(parsed, mentions, statements)).orElse(List.of()));
  }

  /** Every statement that might be kept, whatever speaks against it: for whoever measures. */
  public List<Trial> trials(Article article) {
    ParsedArticle parsed = engine.parse(article);
    Quotations quotations = Quotations.of(article);
    return statementFinder.trials(parsed, quotations, mentionFinder.find(parsed, quotations));
  }
}
