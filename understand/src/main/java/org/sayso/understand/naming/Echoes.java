package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.word.RoleNouns;

/**
 * Names said again where capitals tell nothing: at the beginning of a sentence, in a headline, all
 * in capitals ("HERONS TOP VELMAR"). A whole name is found anywhere; a part of one, "Herons" of the
 * Lindau Herons, only where the article never writes it small.
 */
final class Echoes {
  private static final int LONGEST = 6;

  private final Map<String, Schema> whole = new HashMap<>();
  private final Map<String, Schema> ends = new HashMap<>();
  private final Map<String, Schema> beginnings = new HashMap<>();
  private final Set<String> small;
  private final RoleNouns roles;

  Echoes(List<Name> names, ParsedArticle article, RoleNouns roles) {
    this.roles = roles;
    this.small =
        article.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::text)
            .filter(t -> Character.isLowerCase(t.codePointAt(0)))
            .collect(Collectors.toSet());
    names.stream().filter(n -> n.schema() != Schema.GROUP && !isLoudRun(n)).forEach(this::learn);
  }

  private void learn(Name name) {
    Token last = name.sentence().token(name.last());
    Token first = name.sentence().token(name.first());
    boolean body = name.schema() == Schema.ORGANIZATION;
    whole.putIfAbsent(folded(name.sentence(), name.first(), name.last()), name.schema());
    if (!name.isSingleWord() && (body || name.schema() == Schema.PERSON) && isTelling(last)) {
      ends.putIfAbsent(Capitals.folded(last), name.schema());
    }
    if (!name.isSingleWord() && body && isTelling(first)) {
      beginnings.putIfAbsent(Capitals.folded(first), name.schema());
    }
  }

  private boolean isTelling(Token token) {
    return token.text().length() > 2
        && token.text().codePoints().allMatch(Character::isLetter)
        && !small.contains(Capitals.folded(token))
        && !roles.isBody(Capitals.folded(token))
        && roles.find(token).isEmpty();
  }

  private static boolean isLoudRun(Name name) {
    return !name.isSingleWord() && Capitals.isLoud(name.sentence());
  }

  /**
   * "Herons Beat Velmar" of a headline is two names where the text below has them both; any other
   * name stays whole.
   */
  List<Name> recut(Name name) {
    String words = folded(name.sentence(), name.first(), name.last());
    if (!isLoudRun(name) || whole.containsKey(words)) {
      return List.of(name);
    }
    List<Name> parts = new ArrayList<>();
    boolean plain = true;
    for (int i = name.first(); i <= name.last(); i++) {
      int end = name.last() + 1;
      Optional<Name> part = at(name.sentence(), i, end, Set.of());
      part.ifPresent(parts::add);
      plain &= part.isPresent() || small.contains(Capitals.folded(name.sentence().token(i)));
      i = part.map(Name::last).orElse(i);
    }
    boolean told = plain || parts.size() > 1 || parts.stream().anyMatch(p -> !p.isSingleWord());
    return told && !parts.isEmpty() ? parts : List.of(name);
  }

  /** The names that were not found before, in the order of the text. */
  List<Name> in(ParsedArticle article, Set<Span> taken) {
    List<Name> found = new ArrayList<>();
    Set<Span> free = new HashSet<>(taken);
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Optional<Name> name = at(sentence, i, sentence.size(), free);
        if (name.isPresent()) {
          found.add(name.get());
          i = name.get().last();
        }
      }
    }
    return found;
  }

  private Optional<Name> at(Sentence sentence, int first, int end, Set<Span> taken) {
    for (int n = Math.min(LONGEST, end - first); n > 0; n--) {
      int last = first + n - 1;
      Optional<Schema> kind =
          isFree(sentence, first, last, taken) ? kind(sentence, first, last) : Optional.empty();
      if (kind.isPresent()) {
        return Optional.of(new Name(sentence, first, last, kind.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(Sentence sentence, int first, int last, Set<Span> taken) {
    return IntStream.rangeClosed(first, last)
            .noneMatch(i -> taken.contains(sentence.token(i).span()))
        && isCapital(sentence.token(first))
        && isCapital(sentence.token(last));
  }

  private Optional<Schema> kind(Sentence sentence, int first, int last) {
    Schema kind = whole.get(folded(sentence, first, last));
    Token token = sentence.token(first);
    if (first < last) {
      return Optional.ofNullable(kind);
    }
    String word = Capitals.folded(token);
    boolean named = token.isNoun() && token.text().length() > 1;
    if (!named || small.contains(word)) {
      return Optional.empty();
    }
    boolean inside = first > 0 && !Capitals.isLoud(sentence);
    return Optional.ofNullable(kind)
        .or(() -> Optional.ofNullable(ends.get(word)))
        .or(() -> Optional.ofNullable(inside ? beginnings.get(word) : null));
  }

  private static String folded(Sentence sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> Capitals.folded(sentence.token(i)))
        .collect(Collectors.joining(" "));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
