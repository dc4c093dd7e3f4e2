package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/**
 * What a whole article teaches about its names. A single word that ends a person's full name is
 * that person wherever it stands; one that begins an organisation's is that organisation; a word
 * known so and missed by the recogniser is found, and so are letters that it took for a body's or a
 * place's name elsewhere.
 */
final class KnownNames {
  private final List<Name> names;
  private final Map<String, Schema> kinds = new HashMap<>();
  private final Map<String, Schema> letters = new HashMap<>();

  KnownNames(List<Name> names) {
    this.names = new Ballot(names).settled();
    this.names.stream().filter(n -> !n.isSingleWord()).forEach(this::learn);
    this.names.stream()
        .filter(n -> n.isSingleWord() && n.firstWord().matches("\\p{Lu}{3,}"))
        .filter(n -> n.schema() == Schema.ORGANIZATION || n.schema() == Schema.PLACE)
        .forEach(n -> letters.putIfAbsent(n.firstWord(), n.schema()));
  }

  /** The names, each kind made consistent, with the missed ones added; in the order of the text. */
  List<Name> applyTo(ParsedArticle article) {
    List<Name> all = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (Name name : names) {
      all.add(settled(name));
      for (int i = name.first(); i <= name.last(); i++) {
        taken.add(name.sentence().token(i).span());
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        missed(token, taken)
            .ifPresent(k -> all.add(new Name(sentence, token.index(), token.index(), k)));
      }
    }
    all.sort(Comparator.comparing(Name::span));
    return all;
  }

  private void learn(Name name) {
    if (name.schema() == Schema.PERSON) {
      kinds.put(name.lastWord(), Schema.PERSON);
    } else if (name.schema() == Schema.ORGANIZATION) {
      kinds.putIfAbsent(name.firstWord(), Schema.ORGANIZATION);
    }
  }

  private Name settled(Name name) {
    Schema known = name.isSingleWord() ? kinds.get(name.firstWord()) : null;
    boolean open = name.schema() == Schema.PERSON || name.schema() == Schema.ORGANIZATION;
    return known != null && open ? name.as(known) : name;
  }

  private Optional<Schema> missed(Token token, Set<Span> taken) {
    if (taken.contains(token.span())) {
      return Optional.empty();
    }
    boolean person = token.isProperNoun() && kinds.get(token.text()) == Schema.PERSON;
    return person
        ? Optional.of(Schema.PERSON)
        : Optional.ofNullable(token.isNoun() ? letters.get(token.text()) : null);
  }
}
