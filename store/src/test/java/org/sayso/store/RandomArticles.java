package org.sayso.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventContext;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** Random articles that make no sense but are valid, the same one for the same seed. */
public final class RandomArticles {
  private static final String[] LETTERS = {
    "a", "B", " ", "\n", "é", "Ж", "中", "🌊", "\"", "'", "\0"
  };
  private static final String[] DATES = {
    "2024-05-07", "2024-05", "2024", "../2023-01-13", "2020/.."
  };

  private final Random random;
  private final String text;
  private final List<Integer> edges = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private RandomArticles(long seed, int length) {
    this.random = new Random(seed);
    String drawn =
        IntStream.range(0, length).mapToObj(i -> any(LETTERS)).collect(Collectors.joining());
    this.text = drawn + " " + seed;
    for (int i = 0;
        i <= text.length();
        i = i < text.length() ? text.offsetByCodePoints(i, 1) : i + 1) {
      edges.add(i);
    }
  }

  /** The article of this seed; its text has this many characters and a few more. */
  public static LinkedArticle of(long seed, int length) {
    return new RandomArticles(seed, length).linked();
  }

  /** One whose only statement claims to be told in a statement that is not there. */
  public static LinkedArticle withUnknownStatement() {
    RandomArticles random = new RandomArticles(1, 20);
    Statement alone = random.statement(1, Optional.of(new StatementId(7)));
    return new LinkedArticle(
        new AnnotatedArticle(
            random.article(), random.mentions, List.of(alone), List.of(), List.of()),
        List.of());
  }

  private LinkedArticle linked() {
    new TreeSet<>(spans(12)).forEach(this::addMention);
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article(),
            mentions,
            numbers().stream().map(n -> statement(n, told(n))).toList(),
            List.of(),
            List.of());
    int last = annotated.statements().size();
    return new LinkedArticle(
        new AnnotatedArticle(
            annotated.article(),
            mentions,
            annotated.statements(),
            numbers().stream().map(n -> event(n, told(last + 1))).toList(),
            numbers().stream().map(n -> relation(n, told(last + 1))).toList()),
        entities());
  }

  private Article article() {
    List<Block> blocks = apart().stream().map(s -> new Block(s, any(BlockKind.values()))).toList();
    List<Credit> credits =
        spans(2).stream().map(s -> new Credit(any(CreditKind.values()), "NWA " + s, s)).toList();
    Metadata metadata =
        new Metadata(
            maybe("A 🌊 title"),
            maybe("Outlet"),
            random.nextBoolean() ? List.of() : List.of("B", "A"),
            maybe(new Edtf(any(DATES))),
            maybe(new Edtf(any(DATES))),
            maybe("sr"),
            maybe("https://x.example"),
            random.nextBoolean() ? List.of() : List.of("quay", "harbour"),
            random.nextBoolean() ? List.of() : List.of("https://y.example"),
            maybe("NWA"));
    return new Article(ArticleId.of(text), "p " + text.length(), metadata, text, blocks, credits);
  }

  private void addMention(Span span) {
    Optional<Span> earlier = mentions.isEmpty() ? Optional.empty() : maybe(any(mentions).span());
    mentions.add(new Mention(span, any(MentionForm.values()), any(Schema.values()), earlier));
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    int from = 0;
    while (from < mentions.size() && random.nextInt(5) > 0) {
      int to = Math.min(mentions.size(), from + 1 + random.nextInt(3));
      int number = entities.size() + 1;
      entities.add(
          new Entity(number, any(Schema.values()), "Name " + number, mentions.subList(from, to)));
      from = to;
    }
    return entities;
  }

  private Statement statement(int number, Optional<StatementId> within) {
    return new Statement(
        new StatementId(number),
        any(StatementForm.values()),
        new Evidence(apart()),
        spans(2),
        participants(),
        any(SourceType.values()),
        participants(),
        within,
        any(Act.values()),
        any(Factuality.values()),
        explanation(),
        confidence());
  }

  private EventMention event(int number, Optional<StatementId> told) {
    Optional<EventType> type = maybe(any(EventType.values()));
    return new EventMention(
        number,
        type,
        type.map(t -> List.of(any(EventMode.values()), any(EventMode.values()))).orElse(List.of()),
        type.map(t -> List.of(any(EventContext.values()))).orElse(List.of()),
        "do " + number,
        new Evidence(apart()),
        participants(),
        participants(),
        maybe(participant()),
        maybe(new Edtf(any(DATES))),
        any(Factuality.values()),
        Set.copyOf(List.of(any(Auxiliary.values()), any(Auxiliary.values()))),
        told,
        explanation());
  }

  private Relation relation(int number, Optional<StatementId> told) {
    return new Relation(
        number,
        any(RelationType.values()),
        participant(),
        participant(),
        maybe("office"),
        maybe(new Edtf(any(DATES))),
        maybe(new Edtf(any(DATES))),
        any(Polarity.values()),
        random.nextBoolean(),
        new Evidence(apart()),
        any(Factuality.values()),
        told,
        explanation());
  }

  private Optional<Confidence> confidence() {
    return maybe(new Confidence(random.nextDouble()));
  }

  private Explanation explanation() {
    return new Explanation("rule/" + random.nextInt(3), spans(2));
  }

  private Participant participant() {
    Optional<Span> mention = mentions.isEmpty() ? Optional.empty() : maybe(any(mentions).span());
    return new Participant(span(), mention);
  }

  private List<Participant> participants() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> participant()).toList();
  }

  /** An earlier statement than this one, or none. */
  private Optional<StatementId> told(int number) {
    return number == 1 ? Optional.empty() : maybe(new StatementId(1 + random.nextInt(number - 1)));
  }

  private List<Integer> numbers() {
    return IntStream.rangeClosed(1, random.nextInt(13)).boxed().toList();
  }

  private List<Span> spans(int most) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> span()).toList();
  }

  private Span span() {
    int from = random.nextInt(edges.size() - 1);
    int to = from + 1 + random.nextInt(edges.size() - 1 - from);
    return new Span(edges.get(from), edges.get(to));
  }

  /** One to three spans that do not overlap. */
  private List<Span> apart() {
    TreeSet<Integer> cuts = new TreeSet<>();
    while (cuts.size() < Math.min(2, edges.size())) {
      cuts.add(any(edges));
    }
    cuts.add(edges.get(edges.size() - 1));
    List<Integer> sorted = List.copyOf(cuts);
    return IntStream.range(1, sorted.size())
        .mapToObj(i -> new Span(sorted.get(i - 1), sorted.get(i)))
        .toList();
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
