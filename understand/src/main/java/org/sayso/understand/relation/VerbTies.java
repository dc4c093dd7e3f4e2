package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** Ties that verbs and adjectives tell: {@code verbs.tsv}. */
final class VerbTies implements TieRule {
  private record Entry(
      RelationType type, String subject, String object, String kind, Optional<String> role) {}

  private final Map<String, Entry> entries = new HashMap<>();

  VerbTies() {
    for (Row row : Table.read(VerbTies.class, "verbs.tsv", 7)) {
      Optional<String> role = Optional.of(row.at(5)).filter(r -> !r.isEmpty());
      entries.put(
          row.at(0), new Entry(RelationType.of(row.at(1)), row.at(2), row.at(3), row.at(4), role));
    }
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    Token word = scope.s().token(token);
    Entry entry = entries.get(word.lemma().toLowerCase(Locale.ROOT));
    boolean predicate = word.isVerb() || word.tag().equals("JJ");
    return entry == null || !predicate ? List.of() : ties(scope, token, entry);
  }

  private static List<Tie> ties(Scope scope, int verb, Entry entry) {
    List<Tie> ties = new ArrayList<>();
    for (Participant object : scope.ends(at(scope, verb, entry.object()), entry.kind())) {
      for (Participant subject : scope.ends(at(scope, verb, entry.subject()), "any")) {
        if (!subject.mention().equals(object.mention())) {
          ties.add(
              new Tie(
                  scope.s(),
                  entry.type(),
                  subject,
                  object,
                  entry.role(),
                  verb,
                  List.of(verb),
                  "relation/verb/" + scope.s().token(verb).lemma()));
        }
      }
    }
    return ties;
  }

  private static List<Integer> at(Scope scope, int verb, String place) {
    return switch (place) {
      case "agent" -> Arguments.agents(scope.s(), verb);
      case "patient" -> Arguments.patients(scope.s(), verb);
      default -> Arguments.obliques(scope.s(), verb, List.of(place));
    };
  }
}
