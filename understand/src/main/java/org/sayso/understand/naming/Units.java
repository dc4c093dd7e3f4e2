package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/**
 * Armed bodies by the last word of their capitals, of which the recogniser often sees half: "the
 * 12th Lake Brigade", "Northern Sea Command". A land before them stays a name of its own.
 */
final class Units {
  private final Countries countries;
  private final Set<String> last =
      Table.read(Units.class, "units.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  Units(Countries countries) {
    this.countries = countries;
  }

  /**
   * The bodies of the sentence, the last first; none in a headline where every word has a capital.
   */
  List<Name> in(Sentence sentence) {
    List<Name> found = new ArrayList<>();
    if (isAllCapitals(sentence)) {
      return found;
    }
    for (int i = sentence.size() - 1; i > 0; i--) {
      int first = ends(sentence, i) ? first(sentence, i) : i;
      if (first < i) {
        found.add(new Name(sentence, first, i, Schema.ORGANIZATION));
        i = first;
      }
    }
    return found;
  }

  private boolean ends(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean named = isCapital(token) && token.isNoun() && last.contains(token.lower());
    return named && (i + 1 == sentence.size() || !goesOn(sentence, i));
  }

  private static boolean goesOn(Sentence sentence, int i) {
    NameType next = sentence.token(i + 1).name();
    return next == NameType.ORGANIZATION && sentence.token(i).name() == next;
  }

  private int first(Sentence sentence, int end) {
    int first = end;
    while (first > 0 && belongs(sentence, first - 1)) {
      first--;
    }
    return first;
  }

  private boolean belongs(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean seen =
        token.name() == NameType.ORGANIZATION && sentence.token(i + 1).name() == token.name();
    boolean land = countries.find(token.text()).isPresent() || countries.isRegion(token.text());
    boolean word =
        isCapital(token) && (token.isProperNoun() || i > 0 && token.tag().matches("JJ|NN|VBN"));
    boolean ordinal = token.text().matches("\\d+(st|nd|rd|th)");
    return token.name() != NameType.PERSON && (seen || ordinal || word && !land);
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isAllCapitals(Sentence sentence) {
    long words =
        sentence.tokens().stream().filter(t -> Character.isLetter(t.text().charAt(0))).count();
    long capitals = sentence.tokens().stream().filter(Units::isCapital).count();
    return capitals * 10 > words * 6;
  }
}
