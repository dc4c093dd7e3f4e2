package org.sayso.understand.labeller;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.text.Span;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Token;

/** Passages for tests: words between blanks, every one of them a noun. */
final class Texts {
  private Texts() {}

  static Passage passage(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(at, at + word.length());
      Token token = new Token(words.size(), span, word, word, "NN", NameType.NONE);
      words.add(new Word(0, token, Word.Quoting.OUTSIDE));
      at += word.length() + 1;
    }
    return new Passage(words);
  }
}
