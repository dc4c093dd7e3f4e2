package org.sayso.understand.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Proposal;
import org.sayso.understand.labeller.Word;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.word.Rites;

/** Knows the proposals that tell nothing, whatever the labeller believes of them. */
final class Nothing {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
  private static final Set<String> AUTHOR = Set.of("i", "we", "you", "me", "us");
  private static final Set<String> WORKS =
      Table.read(Nothing.class, "works.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Rites RITES = new Rites();

  private final Proposal proposal;
  private final Passage passage;
  private final List<Integer> source;
  private final List<Integer> content;

  private Nothing(Proposal proposal) {
    this.proposal = proposal;
    this.passage = proposal.passage();
    this.source = proposal.words(Label.SOURCE);
    this.content = proposal.words(Label.CONTENT);
  }

  /** Whether the proposal is one of them. */
  static boolean is(Proposal proposal) {
    Nothing nothing = new Nothing(proposal);
    return nothing.isName()
        || nothing.isNobody()
        || nothing.isOpen()
        || nothing.isTitle()
        || nothing.isRite()
        || nothing.isSubject();
  }

  /** "“…” — Hedda | Kvist": a part of somebody's name reports nothing. */
  private boolean isName() {
    Token cue = token(proposal.cue());
    return cue.isProperNoun() && cue.name() == NameType.PERSON;
  }

  /** "Nobody said so", and the author's own "I think", report nobody; “…,” I asked, reports. */
  private boolean isNobody() {
    if (source.size() != 1) {
      return false;
    }
    String word = token(source.get(0)).lower();
    boolean quoted = content.stream().anyMatch(this::isQuoted);
    return NOBODY.contains(word) || AUTHOR.contains(word) && !quoted;
  }

  /** "It is not clear whether": nobody wonders. */
  private boolean isOpen() {
    List<Integer> cue = proposal.words(Label.CUE);
    return source.isEmpty() && cue.stream().anyMatch(i -> token(i).tag().startsWith("JJ"));
  }

  /** "wrote the book “Bridges of the North”". */
  private boolean isTitle() {
    int first = content.get(0);
    while (first > 0 && !passage.word(first).isWord()) {
      first--;
    }
    boolean wholly = content.stream().allMatch(this::isQuoted);
    int before = first - 1;
    while (before > 0 && !passage.word(before).isWord()) {
      before--;
    }
    boolean named = before >= 0 && WORKS.contains(token(before).lower());
    return named && wholly && !endsSentence() || WORKS.contains(token(first).lower()) && isNamed();
  }

  /** The content begins with "called": all that is quoted behind it is the name. */
  private boolean isNamed() {
    return token(content.get(0)).tag().equals("VBN")
        && content.stream().skip(1).allMatch(i -> isQuoted(i) || !passage.word(i).isWord());
  }

  private boolean endsSentence() {
    return content.stream()
        .filter(i -> passage.word(i).quoting() != Word.Quoting.OUTSIDE)
        .anyMatch(i -> token(i).text().matches("[,.?!…]"));
  }

  /** "said goodbye to the council". */
  private boolean isRite() {
    return token(proposal.cue()).lemma().equals("say")
        && !isQuoted(content.get(0))
        && RITES.has(token(content.get(0)).lower());
  }

  /** "What the mayor said was wrong": what is said is not told. */
  private boolean isSubject() {
    int next = proposal.cue() + 1;
    return token(content.get(0)).tag().equals("WP")
        && content.get(0) < proposal.cue()
        && next < passage.size()
        && token(next).tag().matches("VB[ZDP]|MD")
        && content.contains(next);
  }

  private boolean isQuoted(int at) {
    return passage.word(at).quoting() != Word.Quoting.OUTSIDE;
  }

  private Token token(int at) {
    return passage.word(at).token();
  }
}
