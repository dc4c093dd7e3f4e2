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
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** Ties that verbs and adjectives tell: {@code verbs.tsv}. */
final class VerbTies implements Tie.Rule {
  private static final String WHERE = "where";
  private static final String PATIENT = "patient";

  private record End(String place, String kind) {}

  private record Entry(RelationType type, End subject, End object, Optional<String> role) {
    /** "cleared the Guard from Lindau": told of a presence that ends so. */
    String end() {
      boolean from = object.place().equals("from") || subject.place().equals("of");
      return from && type == RelationType.OPERATES_IN ? Wording.LEAVING : "";
    }
  }

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Grounds grounds;

  VerbTies(Grounds grounds) {
    this.grounds = grounds;
    for (Row row : Table.read(VerbTies.class, "verbs.tsv", 8)) {
      entries.computeIfAbsent(row.at(0), w -> new ArrayList<>()).add(entry(row));
    }
  }

  private static Entry entry(Row row) {
    return new Entry(
        RelationType.of(row.at(1)),
        new End(row.at(2), row.at(3)),
        new End(row.at(4), row.at(5)),
        Optional.of(row.at(6)).filter(r -> !r.isEmpty()));
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    Token word = scope.s().token(token);
    boolean predicate = word.isVerb() || word.tag().equals("JJ");
    List<Tie> ties = new ArrayList<>();
    if (predicate) {
      entries
          .getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of())
          .forEach(entry -> ties.addAll(ties(scope, token, entry)));
    }
    return ties;
  }

  private List<Tie> ties(Scope scope, int verb, Entry entry) {
    List<Tie> ties = new ArrayList<>();
    for (Participant object : ends(scope, verb, entry.object())) {
      for (Participant subject : ends(scope, verb, entry.subject())) {
        boolean two = isJoined(scope, verb) || Scope.differ(subject, object);
        boolean fight = entry.type() == RelationType.OPPONENT;
        if (two && (!fight || scope.isNamed(subject) || scope.isNamed(object))) {
          ties.add(
              new Tie(
                  scope.s(),
                  entry.type(),
                  subject,
                  object,
                  entry.role(),
                  verb,
                  List.of(verb),
                  "relation/verb/" + scope.s().token(verb).lemma() + entry.end()));
        }
      }
    }
    return ties;
  }

  private List<Participant> ends(Scope scope, int verb, End end) {
    List<Integer> tokens = at(scope, verb, end.place());
    return switch (end.kind()) {
      case "force" -> grounds.forces(scope, tokens);
      case "place" ->
          end.place().equals(PATIENT)
              ? grounds.holdings(scope, tokens)
              : grounds.whereabouts(scope, tokens);
      case "actor" -> grounds.actors(scope, tokens);
      case "site" -> grounds.sites(scope, tokens);
      case "staff" ->
          grounds.people(
              scope,
              tokens.stream()
                  .filter(t -> scope.s().token(t).lower().matches("employees|workers|staff"))
                  .toList());
      case "people" -> grounds.people(scope, tokens);
      default -> scope.ends(tokens, end.kind());
    };
  }

  private static List<Integer> at(Scope scope, int verb, String place) {
    if (isJoined(scope, verb)) {
      return joined(scope, verb, place);
    }
    return switch (place) {
      case "agent" -> Arguments.agents(scope.s(), verb);
      case PATIENT -> Arguments.patients(scope.s(), verb);
      case WHERE -> where(scope, verb);
      case "deep" -> deep(scope, verb);
      default -> Arguments.obliques(scope.s(), verb, List.of(place));
    };
  }

  /** "Oslarian-backed", "Varnburg-based", "Guard-led": a name, a hyphen, a participle. */
  private static boolean isJoined(Scope scope, int verb) {
    return verb >= 2
        && scope.s().token(verb - 1).text().equals("-")
        && scope.s().token(verb).tag().matches("VBN|VBD|JJ")
        && scope.mention(verb - 2).isPresent();
  }

  private static List<Integer> joined(Scope scope, int verb, String place) {
    if (!place.equals(PATIENT)) {
      return place.equals("agent") || place.equals(WHERE) ? List.of(verb - 2) : List.of();
    }
    int next = verb + 1;
    while (next < scope.s().size() && scope.s().token(next).tag().matches("JJ|VBG|VBN|CD")) {
      next++;
    }
    int noun = next;
    while (noun + 1 < scope.s().size() && scope.s().token(noun + 1).isNoun()) {
      noun++;
    }
    return noun < scope.s().size() && scope.s().token(noun).isNoun() ? List.of(noun) : List.of();
  }

  /** "conducted raids on Guard posts in Lindau": said of what is done. */
  private static List<Integer> deep(Scope scope, int verb) {
    List<Integer> own = where(scope, verb);
    return own.isEmpty() ? Arguments.obliques(scope.s(), verb, Grounds.WHERE) : own;
  }

  /**
   * Where it happens: said of the verb, of the one that it is coordinated with, or at the start.
   */
  private static List<Integer> where(Scope scope, int verb) {
    List<Integer> own = Grounds.where(scope, verb);
    Tree tree = scope.tree();
    int head = tree.head(verb);
    if (own.isEmpty() && head != Tree.ROOT && tree.isAny(verb, "conj", "parataxis")) {
      own = Grounds.where(scope, head).stream().filter(p -> p < head).toList();
    }
    return own.isEmpty() ? Grounds.opening(scope) : own;
  }
}
