package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.confidence.RuleConfidence;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.draft.Glosses;
import org.sayso.understand.draft.Trial;
import org.sayso.understand.factuality.Firmness;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.speaker.SourceTypes;
import org.sayso.understand.speaker.Speakers;

/** Turns drafts into statements: chains, participants, form, source type, factuality, numbers. */
final class Assembler {
  private static final int DEEPEST = 5;
  private static final int SHORTEST = 4;
  private static final Set<String> SELF = Set.of("i");
  private static final Set<String> OURS = Set.of("we");

  private final ParsedArticle article;
  private final Quotations quotations;
  private final Mentions mentions;
  private final Speakers speakers;
  private final Rules rules;

  /**
   * What the assembler asks of the lexicons.
   *
   * @param types which kind of source
   * @param firmness how firmly a content is put
   * @param confidence how sure each rule is
   * @param relays through whom a statement reaches us
   * @param retractions what is taken back later
   */
  record Rules(
      SourceTypes types,
      Firmness firmness,
      RuleConfidence confidence,
      Relays relays,
      Retractions retractions) {}

  Assembler(ParsedArticle article, Quotations quotations, Mentions mentions, Rules rules) {
    this.article = article;
    this.quotations = quotations;
    this.mentions = mentions;
    this.speakers = new Speakers(article, mentions);
    this.rules = rules;
  }

  List<Statement> statements(List<Draft> drafts) {
    List<Draft> own =
        drafts.stream()
            .map(d -> Glosses.cutFrom(d, article.sentences().get(d.sentence())))
            .toList();
    List<Draft> relayed = rules.relays().complete(own, article);
    Retractions.Reach reach = rules.retractions().reach(relayed, article, mentions);
    Nesting nesting = inSomebodysMouth(new Nesting(reach.drafts()));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < nesting.drafts().size(); i++) {
      statements.add(statement(nesting, i, reach));
    }
    return statements;
  }

  /** Without "I think" and "we think" in a quotation where it is open who that is. */
  private Nesting inSomebodysMouth(Nesting all) {
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < all.drafts().size(); i++) {
      Draft draft = all.drafts().get(i);
      boolean told = all.within(i).isEmpty() || isKnown(sources(all, i)) && isTold(draft);
      if (!isAuthor(draft) || told) {
        kept.add(all.drafts().get(i));
      }
    }
    return new Nesting(kept);
  }

  /** "I knew it would" tells nothing more. */
  private boolean isTold(Draft draft) {
    return draft.content().spans().stream()
            .mapToInt(s -> s.in(article.text()).split("\\s+").length)
            .sum()
        >= SHORTEST;
  }

  private static boolean isKnown(List<Participant> sources) {
    return sources.stream().allMatch(p -> p.mention().isPresent());
  }

  private Statement statement(Nesting nesting, int index, Retractions.Reach reach) {
    Draft draft = nesting.drafts().get(index);
    List<Participant> sources = sources(nesting, index);
    SourceType type = type(nesting, index);
    Act act = type == SourceType.DOCUMENT ? draft.act() : Silence.act(draft, article);
    return new Statement(
        new StatementId(index + 1),
        form(draft.content()),
        draft.content(),
        draft.cue(),
        sources,
        type,
        hearers(draft),
        nesting.within(index).map(o -> new StatementId(o + 1)),
        act,
        reach.takesBack(draft) ? Factuality.DENIED : firmness(draft),
        new Explanation(draft.rule(), draft.cue()),
        Optional.of(confidence(draft)));
  }

  /** Read in the cue's sentence, else in that of the content: "“Who pays?” she said." is two. */
  private Factuality firmness(Draft draft) {
    Sentence own = article.sentences().get(draft.sentence());
    boolean beside = draft.content().spans().stream().noneMatch(own.span()::overlaps);
    Sentence sentence = beside ? holding(draft.content().start()).orElse(own) : own;
    return rules.firmness().of(draft.act(), draft.head(), draft.content(), sentence);
  }

  private Optional<Sentence> holding(int offset) {
    return article.sentences().stream().filter(s -> s.span().end() > offset).findFirst();
  }

  private List<Participant> hearers(Draft draft) {
    return draft.hearers().stream().flatMap(h -> of(h).stream()).distinct().toList();
  }

  /** Who says it; "I" in a quotation is who says the quotation, "we" the body that does. */
  private List<Participant> sources(Nesting nesting, int index) {
    Draft draft = nesting.drafts().get(index);
    List<Participant> own = own(draft);
    return isAuthor(draft) ? own.stream().map(p -> author(nesting, index, p)).toList() : own;
  }

  private List<Participant> own(Draft draft) {
    return draft.sources().stream()
        .flatMap(n -> of(n).stream())
        .map(p -> before(draft, p))
        .distinct()
        .toList();
  }

  /** The statement in which somebody else says this: itself where that is no "I" and no "we". */
  private Optional<Integer> voice(Nesting nesting, int index) {
    Optional<Integer> at = Optional.of(index);
    for (int steps = 0; steps < DEEPEST && at.isPresent(); steps++) {
      if (!isAuthor(nesting.drafts().get(at.get()))) {
        return at;
      }
      at = nesting.within(at.get());
    }
    return Optional.empty();
  }

  private boolean isAuthor(Draft draft) {
    return draft.sources().stream()
        .findFirst()
        .map(this::word)
        .filter(Assembler::isAuthor)
        .isPresent();
  }

  private static boolean isAuthor(String word) {
    return SELF.contains(word) || OURS.contains(word);
  }

  private Participant author(Nesting nesting, int index, Participant pronoun) {
    String word = pronoun.words().in(article.text()).toLowerCase(Locale.ROOT);
    List<Participant> outer =
        voice(nesting, index).map(o -> own(nesting.drafts().get(o))).orElse(List.of());
    boolean known = outer.size() == 1 && (SELF.contains(word) || isBody(outer.get(0)));
    return known && isAuthor(word)
        ? new Participant(pronoun.words(), outer.get(0).mention())
        : pronoun;
  }

  private boolean isBody(Participant participant) {
    return participant
        .mention()
        .flatMap(mentions::at)
        .map(mentions::resolved)
        .filter(
            m ->
                switch (m.schema()) {
                  case ORGANIZATION, COMPANY, PUBLIC_BODY, COUNTRY -> true;
                  default -> false;
                })
        .isPresent();
  }

  Trial trial(String maker, Draft draft, Map<String, Double> measures) {
    List<Span> source = own(draft).stream().map(Participant::words).toList();
    return new Trial(maker, draft.content().spans(), source, measures);
  }

  /** "UN experts of theft", where the theft is what they accuse of: the source ends before it. */
  private Participant before(Draft draft, Participant source) {
    Span words = source.words();
    if (words.start() == draft.head().start() && draft.head().end() + 1 < words.end()) {
      Span behind = new Span(draft.head().end() + 1, words.end());
      return new Participant(behind, source.mention());
    }
    int content = draft.content().start();
    boolean runsInto = words.start() < content && content < words.end();
    return runsInto
        ? article.sentences().get(draft.sentence()).tokens().stream()
            .filter(t -> t.span().end() <= content && t.isNoun() && words.covers(t.span()))
            .reduce((first, second) -> second)
            .map(
                last ->
                    new Participant(
                        new Span(words.start(), last.span().end()),
                        source.mention().filter(m -> m.end() <= content)))
            .orElse(source)
        : source;
  }

  /** A relative pronoun stands for a mention by itself, and beside its noun where that is none. */
  private List<Participant> of(Draft.Noun noun) {
    List<Participant> named = speakers.of(noun.sentence(), noun.token());
    if (noun.spoken() == noun.token()) {
      return named;
    }
    Span pronoun = sentence(noun).token(noun.spoken()).span();
    return named.stream()
        .map(
            p ->
                new Participant(
                    p.mention().isPresent() ? pronoun : p.words().to(pronoun), p.mention()))
        .toList();
  }

  private Confidence confidence(Draft draft) {
    return draft.confidence().orElseGet(() -> rules.confidence().of(draft.rule()));
  }

  private SourceType type(Nesting nesting, int index) {
    Draft draft = nesting.drafts().get(voice(nesting, index).orElse(index));
    if (draft.sources().isEmpty()) {
      return SourceType.UNSPECIFIED;
    }
    Draft.Noun first = draft.sources().get(0);
    Participant source = speakers.of(first.sentence(), first.token()).get(0);
    return rules.types().of(sentence(first), first.token(), source, mentions);
  }

  private StatementForm form(Evidence content) {
    boolean direct = content.spans().stream().allMatch(quotations::hold);
    boolean quotes =
        content.spans().stream().anyMatch(s -> quotations.overlapping(s).findAny().isPresent());
    return direct ? StatementForm.DIRECT : quotes ? StatementForm.MIXED : StatementForm.INDIRECT;
  }

  private String word(Draft.Noun noun) {
    return sentence(noun).token(noun.token()).lower();
  }

  private Sentence sentence(Draft.Noun noun) {
    return article.sentences().get(noun.sentence());
  }
}
