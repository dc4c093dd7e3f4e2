package org.sayso.understand.speaker;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Participants;

/** The participants of one article. Immutable. */
public final class Speakers {
  private final ParsedArticle article;
  private final Mentions mentions;
  private final Collectives collectives;

  /** Over the article's mentions. */
  public Speakers(ParsedArticle article, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
    this.collectives = new Collectives(article, mentions);
  }

  /**
   * Whom a noun means.
   *
   * @param place the number of its sentence
   * @param token its index there
   * @return at least one, with a mention where the text says whom; several for "the two"
   */
  public List<Participant> of(int place, int token) {
    Participant alone = alone(place, token);
    List<Mention> members =
        named(alone).isPresent() ? List.of() : collectives.members(place, token);
    return members.isEmpty()
        ? List.of(alone)
        : members.stream().map(m -> new Participant(alone.words(), Optional.of(m.span()))).toList();
  }

  /**
   * Whom a stretch of words means, where no parse says which noun heads it: the words as they are.
   */
  public List<Participant> of(Span words) {
    Optional<Integer> place = place(words);
    Optional<Integer> head = place.flatMap(p -> head(p, words));
    if (head.isEmpty()) {
      return List.of(new Participant(words, Optional.empty()));
    }
    return of(place.get(), head.get()).stream()
        .map(p -> new Participant(words, p.mention()))
        .toList();
  }

  /** The number of the sentence that holds the words. */
  public Optional<Integer> place(Span words) {
    return IntStream.range(0, article.sentences().size())
        .filter(p -> article.sentences().get(p).span().covers(words))
        .boxed()
        .findFirst();
  }

  /**
   * The noun that heads the words: the one that the parse hangs on something outside; where several
   * do, as without a parse, the last before the first preposition, comma or clause.
   */
  public Optional<Integer> head(int place, Span words) {
    Sentence sentence = article.sentences().get(place);
    Tree tree = sentence.tree();
    List<Integer> inside =
        IntStream.range(0, sentence.size())
            .filter(t -> words.covers(sentence.token(t).span()))
            .boxed()
            .toList();
    List<Integer> tops =
        inside.stream()
            .filter(t -> isNominal(sentence, t))
            .filter(t -> tree.head(t) == Tree.ROOT || !inside.contains(tree.head(t)))
            .toList();
    return tops.size() == 1 ? Optional.of(tops.get(0)) : endOfFirstPhrase(sentence, inside);
  }

  private static Optional<Integer> endOfFirstPhrase(Sentence sentence, List<Integer> inside) {
    Optional<Integer> last = Optional.empty();
    for (int token : inside) {
      if (isNominal(sentence, token)) {
        last = Optional.of(token);
      } else if (last.isPresent() && sentence.token(token).tag().matches("IN|TO|,|W.*|VB.*|CC")) {
        return last;
      }
    }
    return last;
  }

  private static boolean isNominal(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean stands =
        word.tag().equals("CD") || word.lower().matches("both|another|some|many|others");
    return word.isNoun() || word.isPronoun() || stands;
  }

  /** "Another, Petra Nowak, said": what is no mention itself is the name beside it. */
  private Participant alone(int place, int token) {
    Sentence sentence = article.sentences().get(place);
    Participant own = Participants.of(sentence, token, mentions);
    if (own.mention().isPresent()) {
      return own;
    }
    Optional<Span> beside =
        sentence.tree().children(token, "appos").stream()
            .flatMap(a -> mentions.headedBy(sentence, a).stream())
            .filter(m -> m.form() == MentionForm.NAME)
            .map(Mention::span)
            .findFirst();
    return new Participant(own.words(), beside);
  }

  private Optional<Mention> named(Participant participant) {
    return participant.mention().flatMap(mentions::at).flatMap(mentions::nameOf);
  }
}
