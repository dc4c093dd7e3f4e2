package org.sayso.understand.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.understand.TestEngine;
import org.sayso.understand.event.EventFinder;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.mention.MentionFinder;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.relation.RelationFinder;
import org.sayso.understand.time.DateReader;
import org.sayso.understand.time.Direction;
import org.sayso.understand.uncoded.UncodedEvents;
import org.sayso.understand.word.RoleNouns;

/** Findings as the lines in which the syllabus states them. */
final class Findings {
  private static final FactualityReader FACTUALITY = FactualityReader.standard();
  private static final DateReader DATES = DateReader.standard();
  private static final RoleNouns ROLES = new RoleNouns();
  private static final MentionFinder MENTIONS = new MentionFinder(ROLES);
  private static final EventFinder EVENTS = new EventFinder(FACTUALITY, DATES);
  private static final UncodedEvents UNCODED = new UncodedEvents(FACTUALITY, DATES);
  private static final RelationFinder RELATIONS = new RelationFinder(ROLES, FACTUALITY, DATES);

  private Findings() {}

  /** {@code word: factuality} for the words that the case asks about. */
  static List<String> firmness(Syllabus.Case c) {
    Sentence s = parse(c).sentences().get(0);
    return c.expected().stream()
        .map(line -> line.split(":")[0])
        .map(w -> w + ": " + FACTUALITY.of(s, token(s, w).index()).factuality().label())
        .toList();
  }

  /** {@code word: EDTF} for the words that the case asks about. */
  static List<String> dates(Syllabus.Case c) {
    Sentence s = parse(c).sentences().get(0);
    return c.expected().stream()
        .map(line -> line.split(":")[0])
        .map(
            w ->
                w
                    + ": "
                    + DATES
                        .of(s, token(s, w).index(), c.published(), Direction.PAST)
                        .map(Edtf::value)
                        .orElse("-"))
        .toList();
  }

  /** {@code TYPE trigger: actors -> recipients @place date [factuality]}. */
  static List<String> events(Syllabus.Case c) {
    ParsedArticle parsed = parse(c);
    return EVENTS.find(parsed, mentions(parsed), List.of()).stream()
        .map(e -> line(e, c.text()))
        .toList();
  }

  /** {@code type: subject -> object (role) since [negative, ended, factuality]}. */
  static List<String> relations(Syllabus.Case c) {
    ParsedArticle parsed = parse(c);
    return RELATIONS.find(parsed, mentions(parsed), List.of()).stream()
        .map(r -> line(r, c.text()))
        .toList();
  }

  /** {@code - trigger: actors -> recipients [factuality]}. */
  static List<String> uncoded(Syllabus.Case c) {
    ParsedArticle parsed = parse(c);
    Mentions mentions = mentions(parsed);
    List<EventMention> typed = EVENTS.find(parsed, mentions, List.of());
    return UNCODED.among(typed, parsed, mentions, List.of()).stream()
        .filter(e -> e.type().isEmpty())
        .map(e -> line(e, c.text()))
        .toList();
  }

  private static String line(EventMention e, String text) {
    String trigger =
        e.trigger().spans().stream().map(s -> s.in(text)).collect(Collectors.joining("+"));
    return e.type().map(EventType::label).orElse("-")
        + " "
        + trigger
        + ": "
        + names(e.actors(), text)
        + " -> "
        + names(e.recipients(), text)
        + e.place().map(p -> " @" + p.words().in(text)).orElse("")
        + e.date().map(d -> " " + d).orElse("")
        + (e.factuality() == Factuality.ASSERTED ? "" : " [" + e.factuality().label() + "]");
  }

  private static String line(Relation r, String text) {
    return r.type().label()
        + ": "
        + r.subject().words().in(text)
        + " -> "
        + r.object().words().in(text)
        + r.role().map(role -> " (" + role + ")").orElse("")
        + r.since().map(d -> " " + d).orElse("")
        + (r.polarity() == Polarity.NEGATIVE ? " [negative]" : "")
        + (r.ended() ? " [ended]" : "")
        + (r.factuality() == Factuality.ASSERTED ? "" : " [" + r.factuality().label() + "]");
  }

  private static String names(List<Participant> participants, String text) {
    return participants.isEmpty()
        ? "-"
        : participants.stream().map(p -> p.words().in(text)).collect(Collectors.joining(", "));
  }

  private static Token token(Sentence s, String word) {
    return s.tokens().stream()
        .filter(t -> t.text().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + word));
  }

  private static Mentions mentions(ParsedArticle parsed) {
    return MENTIONS.find(parsed, Quotations.of(parsed.article()));
  }

  private static ParsedArticle parse(Syllabus.Case c) {
    Block body = new Block(new Span(0, c.text().length()), BlockKind.BODY);
    Metadata known =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            c.published(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return TestEngine.get()
        .parse(
            new Article(
                ArticleId.of(c.text()), "case.txt", known, c.text(), List.of(body), List.of()));
  }
}
