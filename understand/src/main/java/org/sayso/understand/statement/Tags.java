package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.cue.CueFinder;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.speech.Places;

/**
 * Whole quotations that syntax has given to nobody, because a long speech tears the tree, though a
 * reporting clause stands right behind them: "…," the baker told the court; "…," said the baker.
 * Read by the order of the words alone.
 */
final class Tags {
  private static final int SHORTEST = 3;
  private static final int LONGEST_NAME = 14;
  private static final Set<String> AUTHOR = Set.of("i", "we", "you");
  private static final String NOMINAL = "NN.*|PRP|CD";
  private static final String PHRASE = "DT|PRP\\$|JJ[RS]?|POS|CD|NNP?S?|HYPH|PRP";
  private static final String ENDS = ",?!—–";
  private static final String BREAKS = ".?!:”\"»’'";

  private final ParsedArticle article;
  private final Quotations quotations;
  private final CueFinder cues;
  private final Voices voices;

  Tags(ParsedArticle article, Quotations quotations, CueFinder cues, Voices voices) {
    this.article = article;
    this.quotations = quotations;
    this.cues = cues;
    this.voices = voices;
  }

  /** The statements of clauses that stand right behind a quotation which is nobody's yet. */
  List<Draft> drafts(List<Draft> known) {
    Places places = new Places(article);
    List<Draft> drafts = new ArrayList<>();
    for (Quotation q : quotations.all()) {
      if (isFree(q, known) && isSpeech(q)) {
        places
            .sentenceAt(q.outer().end())
            .flatMap(place -> behind(q, place))
            .filter(d -> known.stream().noneMatch(k -> k.head().equals(d.head()) && keeps(k, q)))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** Whether the statement reports a quotation already: its cue is not free for another. */
  private boolean keeps(Draft known, Quotation q) {
    return !q.outer().covers(known.head())
        && known.content().spans().stream()
            .anyMatch(s -> quotations.overlapping(s).findAny().isPresent());
  }

  private static boolean isFree(Quotation q, List<Draft> known) {
    return known.stream()
        .filter(k -> !q.outer().covers(k.head()))
        .noneMatch(k -> k.content().overlaps(q.outer()));
  }

  /** Whether it opens a sentence, ends like a clause that goes on, and is more than a term. */
  private boolean isSpeech(Quotation q) {
    String words = q.inner().in(article.text());
    boolean ends = ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 || comma(q);
    boolean whole = Character.isUpperCase(words.codePointAt(0));
    boolean speech = words.split("\\s+").length >= SHORTEST || whole;
    return q.closed() && ends && speech && opens(q);
  }

  private boolean comma(Quotation q) {
    return article.text().startsWith(",", q.outer().end());
  }

  private boolean opens(Quotation q) {
    int start = article.article().blocks().get(q.block()).span().start();
    String before = article.text().substring(start, q.outer().start()).strip();
    return before.isEmpty() || BREAKS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private Optional<Draft> behind(Quotation q, int place) {
    Sentence sentence = article.sentences().get(place);
    int first = firstAfter(sentence, q.outer().end());
    if (first < 0 || article.sentences().get(place).block() != q.block()) {
      return Optional.empty();
    }
    Optional<Cue> quoting = quotedAs(sentence, first);
    Optional<Cue> cue = quoting.or(() -> firstCue(sentence, first));
    Optional<Integer> source =
        quoting.isPresent()
            ? Sources.of(quoting.get()).stream().findFirst()
            : cue.flatMap(c -> c.head() == first ? after(c) : before(sentence, first, c.head()));
    return cue.filter(c -> quoting.isPresent() || !new Parentheses(c).isPassive())
        .flatMap(
            c ->
                source
                    .filter(s -> voices.canTell(c, s) || isSomebody(c, s))
                    .filter(s -> !AUTHOR.contains(sentence.token(s).lower()))
                    .map(s -> draft(q, place, c, s)));
  }

  /** "a cook said": any noun with an article, where it is speech that the verb reports. */
  private static boolean isSomebody(Cue cue, int noun) {
    return cue.entry().act() != Act.SHOW
        && cue.sentence().token(noun).tag().equals("NN")
        && cue.sentence().tree().children(noun, "det", "nmod:poss").stream()
            .anyMatch(d -> d < noun);
  }

  private Draft draft(Quotation q, int place, Cue cue, int source) {
    List<Draft.Noun> sources =
        Sources.coordinated(cue.sentence(), source).stream()
            .map(s -> new Draft.Noun(place, s))
            .toList();
    List<Draft.Noun> hearers =
        new Complements(cue)
            .hearers().stream()
                .filter(h -> h > cue.head() && h != source)
                .map(h -> new Draft.Noun(place, h))
                .toList();
    return new Draft(
        "tag",
        place,
        cues.words(cue),
        cue.span(),
        Evidence.of(q.outer()),
        sources,
        hearers,
        cue.entry().act());
  }

  /** The first word behind the quotation; -1 where a sentence begins there. */
  private static int firstAfter(Sentence sentence, int offset) {
    for (Token token : sentence.tokens()) {
      boolean mark = !Character.isLetterOrDigit(token.text().charAt(0));
      if (token.span().start() >= offset && !mark) {
        boolean newSentence = token.index() == 0 && token.span().start() - offset > 2;
        return newSentence ? -1 : token.index();
      }
    }
    return -1;
  }

  /** "…," the Gazette quoted Lisov as saying; "…," Lisov was quoted as saying. */
  private Optional<Cue> quotedAs(Sentence sentence, int from) {
    int to = Math.min(sentence.size(), from + LONGEST_NAME);
    boolean quoted =
        sentence.tokens().subList(Math.min(from, to), to).stream()
            .anyMatch(t -> t.lower().equals("quoted"));
    return quoted
        ? cues.find(sentence).stream()
            .filter(c -> c.head() > from && c.head() < to && c.token().lower().equals("saying"))
            .filter(c -> sentence.token(c.head() - 1).lower().equals("as"))
            .findFirst()
        : Optional.empty();
  }

  /** The first verb from here on, where it is a cue that quotes, and near. */
  private Optional<Cue> firstCue(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_NAME); i++) {
      Token token = sentence.token(i);
      if (token.tag().matches("VB.?|MD|``|''|:|\\.") && !token.tag().equals("VBN")) {
        int at = i;
        return cues.find(sentence).stream()
            .filter(c -> c.head() == at && c.entry().quotes() && c.token().tag().matches("VB[DZP]"))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** The head of the first noun phrase: "a man in the crowd | said". */
  private static Optional<Integer> before(Sentence sentence, int first, int verb) {
    int at = first;
    while (at < verb && sentence.token(at).tag().matches(PHRASE)) {
      at++;
    }
    return at > first && sentence.token(at - 1).tag().matches(NOMINAL)
        ? Optional.of(at - 1)
        : Optional.empty();
  }

  private static Optional<Integer> after(Cue cue) {
    Sentence sentence = cue.sentence();
    int at = cue.head() + 1;
    while (at < sentence.size() && sentence.token(at).tag().matches(PHRASE)) {
      at++;
      if (sentence.token(at - 1).isPronoun()) {
        break;
      }
    }
    return Optional.of(at - 1)
        .filter(t -> t > cue.head() && sentence.token(t).tag().matches(NOMINAL))
        .filter(t -> !sentence.tree().is(t, "obl:tmod"));
  }
}
