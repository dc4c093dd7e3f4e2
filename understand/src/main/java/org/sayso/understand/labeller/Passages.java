package org.sayso.understand.labeller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/**
 * Cuts an article into passages, and these into windows that the encoder reads at once: as many
 * neighbouring paragraphs as fit, so that each is read beside those around it.
 */
public final class Passages {
  /** The most word pieces that the encoder reads at once, marks between passages included. */
  public static final int WINDOW = 192;

  private static final int ROOM = WINDOW - 2;

  private final WordPieces pieces;

  /** Cuts by the number of pieces that this vocabulary spells words with. */
  public Passages(WordPieces pieces) {
    this.pieces = pieces;
  }

  /** The windows of the article in order, each with its passages in order. */
  public List<List<Passage>> windows(ParsedArticle article, Quotations quotations) {
    List<List<Passage>> windows = new ArrayList<>();
    List<Passage> window = new ArrayList<>();
    int room = ROOM + 1;
    for (Passage passage : of(article, quotations)) {
      int size = length(passage.words()) + 1;
      if (size > room && !window.isEmpty()) {
        windows.add(List.copyOf(window));
        window.clear();
        room = ROOM + 1;
      }
      window.add(passage);
      room -= size;
    }
    if (!window.isEmpty()) {
      windows.add(List.copyOf(window));
    }
    return windows;
  }

  private List<Passage> of(ParsedArticle article, Quotations quotations) {
    List<Passage> passages = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int block = -1;
    int room = ROOM;
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      for (List<Word> part : parts(words(sentence, i, quotations))) {
        int length = length(part);
        if (!words.isEmpty() && (sentence.block() != block || length > room)) {
          passages.add(new Passage(words));
          words.clear();
          room = ROOM;
        }
        words.addAll(part);
        room -= length;
        block = sentence.block();
      }
    }
    if (!words.isEmpty()) {
      passages.add(new Passage(words));
    }
    return passages;
  }

  /** A sentence that does not fit by itself is cut where it must be. */
  private List<List<Word>> parts(List<Word> sentence) {
    List<List<Word>> parts = new ArrayList<>();
    int from = 0;
    int length = 0;
    for (int i = 0; i < sentence.size(); i++) {
      int own = pieces.of(sentence.get(i).token().text()).length;
      if (length + own > ROOM) {
        parts.add(sentence.subList(from, i));
        from = i;
        length = 0;
      }
      length += own;
    }
    parts.add(sentence.subList(from, sentence.size()));
    return parts;
  }

  private int length(List<Word> words) {
    return words.stream().mapToInt(w -> pieces.of(w.token().text()).length).sum();
  }

  private static List<Word> words(Sentence sentence, int number, Quotations quotations) {
    return sentence.tokens().stream()
        .map(t -> new Word(number, t, quoting(t, quotations)))
        .toList();
  }

  private static Word.Quoting quoting(Token token, Quotations quotations) {
    Optional<Quotation> around = quotations.at(token.span().start());
    if (around.isEmpty()) {
      return Word.Quoting.OUTSIDE;
    }
    Span outer = around.get().outer();
    if (outer.start() >= token.span().start()) {
      return Word.Quoting.OPENING;
    }
    return token.span().end() >= outer.end() ? Word.Quoting.CLOSING : Word.Quoting.INSIDE;
  }
}
