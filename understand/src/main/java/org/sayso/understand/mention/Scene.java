package org.sayso.understand.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.article.BlockKind;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.quotation.Quotations;

/** An article as the resolver of descriptions and pronouns sees it: names in their sentences. */
final class Scene {
  private final ParsedArticle article;
  private final Mentions mentions;
  private final Quotations quotations;
  private final List<List<Candidate>> namesByPlace = new ArrayList<>();

  Scene(ParsedArticle article, Quotations quotations, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
    this.quotations = quotations;
    for (int place = 0; place < article.sentences().size(); place++) {
      namesByPlace.add(namesIn(place));
    }
  }

  String text() {
    return article.text();
  }

  Sentence sentence(int place) {
    return article.sentences().get(place);
  }

  int places() {
    return namesByPlace.size();
  }

  int block(int place) {
    return sentence(place).block();
  }

  /** Whether the sentence is the title: it names in short whom the text introduces. */
  boolean isHeadline(int place) {
    return article.article().blocks().get(block(place)).kind() == BlockKind.TITLE;
  }

  /** The names of one sentence, in order. */
  List<Candidate> names(int place) {
    return namesByPlace.get(place);
  }

  /** The name that this token stands in. */
  Optional<Candidate> nameAt(int place, int token) {
    return mentions
        .headedBy(sentence(place), token)
        .flatMap(m -> names(place).stream().filter(c -> c.mention().equals(m)).findFirst());
  }

  /** The description that this token heads, as a candidate. */
  Optional<Candidate> nominalAt(int place, int token) {
    return mentions
        .headedBy(sentence(place), token)
        .filter(m -> m.form() == MentionForm.NOMINAL)
        .map(m -> candidate(m, place, token));
  }

  private Candidate candidate(Mention mention, int place, int head) {
    boolean quoted = quotations.hold(mention.span());
    return new Candidate(mention, place, head, isSubject(sentence(place), head), quoted);
  }

  private List<Candidate> namesIn(int place) {
    List<Candidate> found = new ArrayList<>();
    Sentence sentence = sentence(place);
    for (Token token : sentence.tokens()) {
      Optional<Mention> mention = mentions.headedBy(sentence, token.index());
      if (mention.filter(m -> m.form() == MentionForm.NAME && endsAt(m, token)).isPresent()) {
        found.add(candidate(mention.get(), place, token.index()));
      }
    }
    return found;
  }

  private static boolean endsAt(Mention mention, Token token) {
    return mention.span().end() == token.span().end();
  }

  /** Whether the candidate is the subject of the sentence itself, not of a clause in it. */
  boolean isMainSubject(Candidate candidate) {
    Tree tree = sentence(candidate.place()).tree();
    int subject = carrier(tree, candidate.head());
    int verb = tree.head(subject);
    return tree.is(subject, "nsubj")
        && verb != Tree.ROOT
        && (tree.head(verb) == Tree.ROOT || tree.isAny(verb, "parataxis", "conj"));
  }

  /** A name beside a noun, in apposition or coordination, is in that noun's place. */
  private static int carrier(Tree tree, int token) {
    return tree.isAny(token, "conj", "appos") ? tree.head(token) : token;
  }

  private static boolean isSubject(Sentence sentence, int token) {
    return sentence.tree().is(carrier(sentence.tree(), token), "nsubj");
  }
}
