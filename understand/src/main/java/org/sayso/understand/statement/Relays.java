package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.mention.Phrases;
import org.sayso.understand.word.Outlets;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/**
 * Through whom a statement reaches us, where one sentence tells it: "…, the Gazette reported,
 * citing two officials" (they say it, within the Gazette's statement), "documents seen by the
 * Gazette", "Lisov, quoted by the Gazette, said" (the Gazette's statement holds theirs), and to
 * whom: "in an interview with the Gazette".
 */
final class Relays {
  private final RoleNouns roles;
  private final Citations citations;
  private final Outlets outlets = new Outlets();
  private final Set<String> verbs =
      Table.read(Relays.class, "relays.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());
  private final Map<String, List<String>> settings =
      Table.read(Relays.class, "settings.tsv", 3).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.at(0), row -> row.words(1)));

  Relays(RoleNouns roles) {
    this.roles = roles;
    this.citations = new Citations(roles);
  }

  /** The drafts with those that bring or are brought by them, and with whom they are told to. */
  List<Draft> complete(List<Draft> drafts, ParsedArticle article) {
    List<Draft> all = new ArrayList<>(drafts);
    all.replaceAll(d -> withoutReporter(d, drafts));
    for (int place = 0; place < article.sentences().size(); place++) {
      Sentence sentence = article.sentences().get(place);
      citations.complete(all, place, sentence);
      for (Token token : sentence.tokens()) {
        if (token.isVerb()) {
          relayed(all, place, article, token.index());
        }
      }
    }
    all.replaceAll(d -> addressed(d, article.sentences().get(d.sentence())));
    return all;
  }

  /**
   * "Leaked plans suggest that the port is unsafe, the Gazette reported": the parser at times hangs
   * the reporting clause on what is suggested; its own content tells where that ends.
   */
  private static Draft withoutReporter(Draft draft, List<Draft> all) {
    List<Span> cut = draft.content().spans();
    for (Draft reporter : all) {
      boolean reports =
          reporter.rule().equals("parenthesis") && reporter.content().covers(draft.head());
      if (reports) {
        cut = cut.stream().map(s -> endingWith(s, reporter)).toList();
      }
    }
    return cut.equals(draft.content().spans()) ? draft : draft.withContent(cut);
  }

  private static Span endingWith(Span span, Draft reporter) {
    return !span.covers(reporter.head())
        ? span
        : reporter.content().spans().stream()
            .filter(s -> s.start() <= span.start() && span.start() < s.end())
            .findFirst()
            .map(s -> new Span(span.start(), Math.min(s.end(), span.end())))
            .orElse(span);
  }

  /** "documents seen by the Gazette", "Lisov, quoted by the Gazette, said". */
  private void relayed(List<Draft> all, int place, ParsedArticle article, int verb) {
    Sentence sentence = article.sentences().get(place);
    Optional<Integer> outlet =
        verbs.contains(sentence.token(verb).lemma()) && sentence.token(verb).tag().equals("VBN")
            ? agent(sentence, verb).filter(o -> isOutlet(article, sentence, o))
            : Optional.empty();
    Optional<Draft> host = outlet.flatMap(o -> told(all, place, sentence, verb));
    host.ifPresent(h -> all.add(relay(h, sentence, verb, outlet.get())));
  }

  /** The agent, also where the parser hangs it on "as saying". */
  private static Optional<Integer> agent(Sentence sentence, int verb) {
    return Sources.agent(sentence, verb)
        .or(
            () ->
                sentence.tree().children(verb, "advcl", "xcomp").stream()
                    .flatMap(c -> Sources.agent(sentence, c).stream())
                    .findFirst());
  }

  private boolean isOutlet(ParsedArticle article, Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean role = roles.find(token).filter(r -> r.kind() == RoleNoun.Kind.OUTLET).isPresent();
    boolean another =
        article
            .article()
            .metadata()
            .publisher()
            .filter(p -> p.toLowerCase(Locale.ROOT).endsWith(token.lower()))
            .isEmpty();
    boolean itself =
        sentence.tree().children(noun, "det").stream()
            .anyMatch(d -> sentence.token(d).lower().equals("this"));
    return another && !itself && (role || outlets.isOutlet(token.text()));
  }

  /** The statement whose source the participle describes. */
  private static Optional<Draft> told(List<Draft> all, int place, Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    Set<Integer> told =
        IntStream.concat(
                IntStream.of(tree.head(verb)),
                tree.children(verb, "nsubj").stream().mapToInt(i -> i))
            .boxed()
            .collect(Collectors.toSet());
    return all.stream()
        .filter(d -> d.sentence() == place)
        .filter(
            d ->
                d.sources().stream()
                    .anyMatch(n -> n.sentence() == place && told.contains(n.token())))
        .findFirst();
  }

  /** The outlet's own statement: all that the sentence gives as told, but the outlet. */
  private static Draft relay(Draft told, Sentence sentence, int verb, int outlet) {
    BitSet out = sentence.tree().subtreeWithout(outlet, List.of());
    out.set(verb);
    sentence.tree().children(verb, "aux", "advmod").forEach(out::set);
    Span extent = extent(told, sentence);
    List<Span> spans = new ArrayList<>(runs(sentence, extent, out));
    if (told.content().start() == extent.start()) {
      // A quotation keeps its opening mark, which a trimmed run loses.
      spans.set(0, new Span(extent.start(), spans.get(0).end()));
    }
    told.content().spans().stream().filter(s -> !sentence.span().covers(s)).forEach(spans::add);
    Span cue = sentence.token(verb).span();
    Span by =
        sentence.tree().children(outlet, "case").stream()
            .map(c -> sentence.token(c).span())
            .findFirst()
            .orElse(cue);
    return new Draft(
        "relay/through",
        told.sentence(),
        List.of(cue, by),
        cue,
        new Evidence(spans),
        Sources.coordinated(sentence, outlet).stream()
            .map(t -> new Draft.Noun(told.sentence(), t))
            .toList(),
        List.of(),
        Act.SAY);
  }

  /** From the first to the last word of the draft in its sentence. */
  static Span extent(Draft draft, Sentence sentence) {
    Span all = draft.head();
    for (Span span : draft.content().spans()) {
      all = sentence.span().covers(span) ? cover(all, span) : all;
    }
    for (Span span : draft.cue()) {
      all = cover(all, span);
    }
    for (Draft.Noun noun : draft.sources()) {
      BitSet phrase = Phrases.core(sentence, noun.token());
      all = cover(all, sentence.span(phrase.nextSetBit(0), phrase.length() - 1));
    }
    return all;
  }

  /** The shortest span that covers both. */
  static Span cover(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  /** The unbroken stretches of a span without some tokens, each trimmed; no lone "as". */
  static List<Span> runs(Sentence sentence, Span within, BitSet without) {
    List<Span> runs = new ArrayList<>();
    int first = -1;
    for (int t = 0; t <= sentence.size(); t++) {
      boolean inside =
          t < sentence.size() && within.covers(sentence.token(t).span()) && !without.get(t);
      if (inside && first < 0) {
        first = t;
      } else if (!inside && first >= 0) {
        Stretch.of(sentence, first, t - 1).ifPresent(runs::add);
        first = -1;
      }
    }
    return runs;
  }

  /** "in an interview with the Gazette". */
  private Draft addressed(Draft draft, Sentence sentence) {
    if (!draft.hearers().isEmpty()) {
      return draft;
    }
    List<Draft.Noun> heard =
        sentence.find(draft.head()).stream()
            .flatMap(t -> sentence.tree().children(t, "obl", "nmod").stream())
            .flatMap(o -> hearer(sentence, o).stream())
            .map(t -> new Draft.Noun(draft.sentence(), t))
            .toList();
    return heard.isEmpty() ? draft : draft.withHearers(heard);
  }

  private Optional<Integer> hearer(Sentence sentence, int noun) {
    return settings.getOrDefault(sentence.token(noun).lemma(), List.of()).stream()
        .flatMap(p -> Sources.withPreposition(sentence, noun, p).stream())
        .findFirst();
  }
}
