package org.sayso.understand.cue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/** The cues of {@code cues.tsv}, found by token. */
public final class CueLexicon {
  private final Map<String, CueEntry> entries;

  /** Reads its table. */
  public CueLexicon() {
    entries =
        Table.read(CueLexicon.class, "cues.tsv", 5).stream()
            .map(CueEntry::of)
            .collect(
                Collectors.toUnmodifiableMap(e -> e.kind() + " " + e.lemma(), Function.identity()));
  }

  /** The entry that this token is a case of; a verb with its object ("shed light") goes first. */
  public Optional<CueEntry> find(Sentence sentence, Token token) {
    if (token.name() != NameType.NONE) {
      return Optional.empty();
    }
    if (token.isVerb()) {
      return withObject(sentence, token).or(() -> entry("VERB", token.lemma()));
    }
    if (token.isNoun()) {
      return entry("NOUN", token.lemma());
    }
    if (token.tag().startsWith("JJ")) {
      return entry("ADJECTIVE", token.lower());
    }
    return token.tag().startsWith("RB") ? entry("ADVERB", token.lower()) : Optional.empty();
  }

  /** The verb's entry, whatever the tagger says of the token. */
  public Optional<CueEntry> verb(String lemma) {
    return entry("VERB", lemma);
  }

  /**
   * Whether the word stands in the list as an adjective: "determined", whatever the tagger says.
   */
  public boolean isAdjective(String word) {
    return entry("ADJECTIVE", word).isPresent();
  }

  private Optional<CueEntry> withObject(Sentence sentence, Token verb) {
    return sentence.tree().children(verb.index(), "obj", "xcomp").stream()
        .map(o -> entry("VERB", verb.lemma() + " " + sentence.token(o).lemma()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<CueEntry> entry(String kind, String lemma) {
    return Optional.ofNullable(entries.get(kind + " " + lemma));
  }
}
