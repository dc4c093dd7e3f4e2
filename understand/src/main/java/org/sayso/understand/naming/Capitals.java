package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.word.RoleNouns;
import org.sayso.understand.word.Titles;

/**
 * Names that the recogniser missed, by their capitals alone: "the Velmar Center", "the OBF". Only
 * in the middle of a sentence whose other words are small, and never a role ("the Surgeon
 * General"), a day or a month ({@code capitals.tsv}).
 */
final class Capitals {
  private final Countries countries = Countries.standard();
  private final RoleNouns roles;
  private final Titles titles = new Titles();
  private final Set<String> common =
      Table.read(Capitals.class, "capitals.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> sites =
      Table.read(Capitals.class, "sites.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  Capitals(RoleNouns roles) {
    this.roles = roles;
  }

  /** The names of the sentence that stand on none of the taken tokens, in order. */
  List<Name> in(Sentence sentence, BitSet taken) {
    List<Name> found = new ArrayList<>();
    if (isLoud(sentence)) {
      return found;
    }
    for (int first = 1; first < sentence.size(); first++) {
      int end = runEnd(sentence, first, taken);
      if (end > first) {
        if (stands(sentence, first, end, taken)) {
          found.add(new Name(sentence, first, end - 1, schema(sentence, first, end - 1)));
        }
        first = end;
      }
    }
    return found;
  }

  /** Whether most words have a capital, so that a capital says nothing: a headline. */
  static boolean isLoud(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> Character.isLetter(t.text().charAt(0))).toList();
    long capitals = words.stream().filter(Capitals::isCapital).count();
    return capitals * 2 > words.size();
  }

  /**
   * Where a body's name begins that the recogniser saw half: "went to Havens | Care Centre". The
   * index given, where nothing before it belongs to it.
   */
  int before(Sentence sentence, int first, Schema schema) {
    Token word = first > 1 ? sentence.token(first - 1) : sentence.token(first);
    boolean belongs =
        first > 1
            && schema == Schema.ORGANIZATION
            && sentence.token(first).isProperNoun()
            && word.tag().matches("NNS|NNPS?|VBZ")
            && word.name() == NameType.NONE
            && isCapital(word)
            && word.text().matches("[\\p{L}][\\p{L}'’.&-]+")
            && !common.contains(word.lower())
            && !titles.isTitle(word.text())
            && roles.find(word).isEmpty()
            && countries.find(word.text()).isEmpty();
    return belongs && !isLoud(sentence) ? first - 1 : first;
  }

  private int runEnd(Sentence sentence, int first, BitSet taken) {
    int end = first;
    while (end < sentence.size() && !taken.get(end) && isNameWord(sentence.token(end))) {
      end++;
    }
    return end;
  }

  private boolean isNameWord(Token token) {
    return token.isProperNoun()
        && isCapital(token)
        && token.text().matches("[\\p{L}][\\p{L}\\p{N}'’.&-]+")
        && !common.contains(token.lower().replaceAll("\\.$", ""))
        && !titles.isTitle(token.text());
  }

  /** A role is no name, nor is what stands right before or behind one: "Coach | Ada Berg". */
  private boolean stands(Sentence sentence, int first, int end, BitSet taken) {
    Token last = sentence.token(end - 1);
    boolean beside = taken.get(first - 1) || end < sentence.size() && taken.get(end);
    boolean quoted = sentence.token(first - 1).text().matches("[\"“‘`']+");
    return !beside && !quoted && roles.find(last).isEmpty();
  }

  private Schema schema(Sentence sentence, int first, int last) {
    boolean site = last > first && sites.contains(sentence.token(last).lower());
    String before = sentence.token(first - 1).lower();
    return site || before.equals("in") ? Schema.PLACE : Schema.ORGANIZATION;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** The word as a key for what an article teaches, whatever its capitals. */
  static String folded(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
