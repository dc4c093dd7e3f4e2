package org.sayso.understand.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;

/**
 * Finds the words of a sentence that may report, and the words that belong to them. Stateless after
 * construction; safe for any number of threads.
 */
public final class CueFinder {
  private final CueLexicon lexicon = new CueLexicon();
  private final Set<String> lights =
      Table.read(CueFinder.class, "lights.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  /** The cues of the sentence, left to right. */
  public List<Cue> find(Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      closing(sentence, token)
          .or(() -> lexicon.find(sentence, token))
          .map(entry -> new Cue(sentence, token.index(), entry))
          .filter(cue -> !carriesNoun(cue) && !describes(cue))
          .ifPresent(cues::add);
    }
    return cues;
  }

  /** "…, The Gazette reports." at the end of a sentence is at times tagged as a noun. */
  private Optional<CueEntry> closing(Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean last = next == sentence.size() || next == sentence.size() - 1 && isStop(sentence, next);
    boolean named = token.index() > 0 && sentence.token(token.index() - 1).isProperNoun();
    return last && named && token.tag().equals("NNS")
        ? lexicon.verb(token.lemma()).filter(CueEntry::quotes)
        : Optional.empty();
  }

  private static boolean isStop(Sentence sentence, int token) {
    return sentence.token(token).tag().equals(".");
  }

  /** The cue's words: the head, its particle, the light verb that carries it. */
  public List<Span> words(Cue cue) {
    List<Span> words = new ArrayList<>();
    words.add(cue.span());
    cue.children("compound:prt").forEach(p -> words.add(cue.sentence().token(p).span()));
    carrier(cue).ifPresent(verb -> words.add(cue.sentence().token(verb).span()));
    return words;
  }

  /** The light verb that a noun is the object of: "expressed hope", not "rejected a claim by". */
  public Optional<Integer> carrier(Cue cue) {
    Tree tree = cue.sentence().tree();
    boolean object =
        cue.entry().kind() == CueEntry.Kind.NOUN
            && tree.is(cue.head(), "obj")
            && Sources.owner(cue.sentence(), cue.head())
                .filter(o -> !cue.sentence().token(o).tag().equals("PRP$"))
                .isEmpty();
    return object
        ? Optional.of(tree.head(cue.head())).filter(v -> isLight(cue.sentence().token(v)))
        : Optional.empty();
  }

  /** "alleged thieves": a participle before its noun reports nothing. */
  private static boolean describes(Cue cue) {
    return cue.isVerb()
        && cue.sentence().tree().is(cue.head(), "amod")
        && cue.token().tag().matches("VB[NG]");
  }

  private boolean carriesNoun(Cue cue) {
    return cue.isVerb()
        && isLight(cue.token())
        && cue.children("obj").stream()
            .anyMatch(
                o ->
                    lexicon
                        .find(cue.sentence(), cue.sentence().token(o))
                        .filter(e -> e.kind() == CueEntry.Kind.NOUN)
                        .filter(e -> !e.takes("nobody") || hasClause(cue.sentence(), o))
                        .isPresent());
  }

  private static boolean hasClause(Sentence sentence, int noun) {
    return sentence.tree().child(noun, "acl", "ccomp").isPresent();
  }

  private boolean isLight(Token verb) {
    return lights.contains(verb.lemma());
  }
}
