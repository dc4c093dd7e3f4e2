package org.sayso.understand.word;

import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/** Words that make a proper name the name of a state's office: Ministry, Service, Court. */
public final class OfficeWords {
  private final Set<String> words;

  /** Reads the list. */
  public OfficeWords() {
    words =
        Table.read(OfficeWords.class, "offices.tsv", 2).stream()
            .map(row -> row.at(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the run of proper nouns from this token on holds such a word. */
  public boolean isOffice(Sentence sentence, int first) {
    for (int i = first; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (!token.isProperNoun()) {
        return false;
      }
      if (words.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
