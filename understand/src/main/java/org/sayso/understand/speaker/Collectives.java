package org.sayso.understand.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Mentions;

/**
 * Whom "the two", "both" and "they" mean: two who were named together shortly before, and nobody
 * else was. Where the text leaves it open, nobody.
 */
final class Collectives {
  private static final int REACH = 2;
  private static final Set<String> PAIRS = Set.of("two", "both", "pair", "duo", "couple");
  private static final Set<String> PEOPLE =
      Set.of("men", "women", "leaders", "ministers", "presidents", "sides", "players", "sisters");

  private final ParsedArticle article;
  private final Mentions mentions;

  Collectives(ParsedArticle article, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /**
   * The names of those meant, in the order of the text; empty where the noun is no collective, or
   * means nobody in particular.
   */
  List<Mention> members(int place, int token) {
    Sentence sentence = article.sentences().get(place);
    boolean they = sentence.token(token).lower().equals("they");
    if (!they && !isPair(sentence, token)) {
      return List.of();
    }
    for (int back = place - 1; back >= Math.max(0, place - REACH); back--) {
      List<Named> named = named(back);
      if (!named.isEmpty()) {
        return pair(back, named, they);
      }
    }
    return List.of();
  }

  /**
   * A name where it stands.
   *
   * @param mention the name
   * @param head its head token
   */
  private record Named(Mention mention, int head) {}

  private static boolean isPair(Sentence sentence, int token) {
    String word = sentence.token(token).lower();
    boolean bare = sentence.tree().children(token, "nmod", "acl", "appos").isEmpty();
    boolean counted =
        PEOPLE.contains(word)
            && sentence.tree().children(token).stream()
                .anyMatch(c -> sentence.token(c).lower().matches("two|both"));
    return bare && (PAIRS.contains(word) || counted);
  }

  /** Two people, or two bodies; for "they" they must share one place in the sentence. */
  private List<Mention> pair(int place, List<Named> named, boolean they) {
    List<Named> people = named.stream().filter(n -> n.mention().schema() == Schema.PERSON).toList();
    List<Named> kind = people.isEmpty() ? named : people;
    boolean two = kind.size() == 2 && !sameName(kind.get(0), kind.get(1));
    boolean together = two && areTogether(place, kind.get(0).head(), kind.get(1).head(), they);
    return together ? kind.stream().map(Named::mention).toList() : List.of();
  }

  private boolean sameName(Named a, Named b) {
    String text = article.text();
    String one = a.mention().span().in(text);
    String other = b.mention().span().in(text);
    return one.endsWith(other) || other.endsWith(one);
  }

  private boolean areTogether(int place, int first, int second, boolean they) {
    Tree tree = article.sentences().get(place).tree();
    boolean joined = tree.is(second, "conj") && tree.head(second) == first;
    boolean subject = tree.is(first, "nsubj");
    boolean met =
        subject && tree.head(second) == tree.head(first) && tree.isAny(second, "obj", "obl");
    return joined && (subject || !they) || met && !they;
  }

  private List<Named> named(int place) {
    Sentence sentence = article.sentences().get(place);
    List<Named> all = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<Mention> name =
          mentions
              .headedBy(sentence, token.index())
              .filter(m -> m.form() == MentionForm.NAME && m.schema() != Schema.PLACE)
              .filter(m -> m.span().end() == token.span().end());
      name.filter(m -> !owns(sentence, token.index()))
          .ifPresent(m -> all.add(new Named(m, token.index())));
    }
    return all;
  }

  /** "Norway's", "Norwegian": a name in another's phrase. */
  private static boolean owns(Sentence sentence, int token) {
    return sentence.tree().isAny(token, "nmod:poss", "amod", "compound");
  }
}
