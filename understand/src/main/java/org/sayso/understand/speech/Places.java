package org.sayso.understand.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;

/** Finds the nouns of an article by where they stand in its text. Immutable. */
public final class Places {
  private final List<Sentence> sentences;

  /** Over the sentences of this article. */
  public Places(ParsedArticle article) {
    this.sentences = article.sentences();
  }

  /** The number of the sentence that holds this offset, or the first after it. */
  public Optional<Integer> sentenceAt(int offset) {
    return IntStream.range(0, sentences.size())
        .filter(i -> offset < sentences.get(i).span().end())
        .boxed()
        .findFirst();
  }

  /**
   * The head of these words: the one that hangs on none of the others, the last where there are
   * several such; empty where no token begins in them.
   */
  public Optional<Speech.Speaker> headOf(Span words) {
    return sentenceAt(words.start()).flatMap(place -> headOf(words, place));
  }

  private Optional<Speech.Speaker> headOf(Span words, int place) {
    Sentence sentence = sentences.get(place);
    return sentence.tokens().stream()
        .filter(t -> words.overlaps(t.span()) && Character.isLetterOrDigit(last(t.text())))
        .map(t -> t.index())
        .filter(t -> isOutside(words, sentence, sentence.tree().head(t)))
        .reduce((first, second) -> second)
        .map(t -> new Speech.Speaker(place, t));
  }

  private static boolean isOutside(Span words, Sentence sentence, int head) {
    return head < 0 || !words.overlaps(sentence.token(head).span());
  }

  private static char last(String word) {
    return word.charAt(
        word.length() > 1 && word.endsWith(".") ? word.length() - 2 : word.length() - 1);
  }
}
