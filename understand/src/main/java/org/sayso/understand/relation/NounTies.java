package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/** Ties that nouns tell. */
final class NounTies implements Tie.Rule {
  private final Entry.Lexicon lexicon;

  NounTies(Entry.Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    return lexicon
        .find(scope.s().token(token))
        .map(entry -> ties(scope, token, entry))
        .orElse(List.of());
  }

  private static List<Tie> ties(Scope scope, int noun, Entry entry) {
    Optional<Tie> plain = plain(scope, noun, entry);
    return plain.map(List::of).orElseGet(() -> parsed(scope, noun, entry));
  }

  /** "Minister for the Lakes, Ana Petrov": as it stands, for headlines break in the parse. */
  private static Optional<Tie> plain(Scope scope, int noun, Entry entry) {
    int at = noun + 1;
    boolean office =
        entry.type() == RelationType.POSITION
            && at < scope.s().size()
            && entry.prepositions().contains(scope.s().token(at).lower());
    if (!office) {
      return Optional.empty();
    }
    int field = skip(scope, at + 1, "DT|JJ");
    Optional<Mention> of =
        scope
            .named(field)
            .filter(m -> !scope.fits(m, "person") && !Owners.isPortfolio(scope.s().token(field)));
    int behind = of.isPresent() ? scope.end(field) + 1 : field;
    boolean comma = behind < scope.s().size() && scope.s().token(behind).text().equals(",");
    Optional<Mention> holder =
        scope.named(comma ? behind + 1 : behind).filter(m -> scope.fits(m, "person"));
    return of.isPresent() && holder.isPresent()
        ? Optional.of(tie(scope, noun, List.of(holder.get(), of.get())))
        : Optional.empty();
  }

  private static int skip(Scope scope, int from, String tags) {
    int at = from;
    while (at < scope.s().size()
        && scope.s().token(at).tag().matches(tags)
        && scope.mention(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static Tie tie(Scope scope, int noun, List<Mention> ends) {
    return new Tie(
        scope.s(),
        RelationType.POSITION,
        Grounds.whole(ends.get(0)),
        Grounds.whole(ends.get(1)),
        Optional.of(OfficeName.of(scope, noun, List.of())),
        noun,
        List.of(noun),
        "relation/noun/" + scope.s().token(noun).lemma());
  }

  private static List<Tie> parsed(Scope scope, int noun, Entry entry) {
    List<Integer> owners = Owners.of(scope, noun, entry.prepositions());
    List<Integer> bearers = Bearers.of(scope, noun);
    Optional<String> role = role(scope, noun, entry.type(), owners);
    List<Tie> ties = new ArrayList<>();
    for (Participant object : scope.ends(owners, objectKind(entry.type()))) {
      for (Participant subject : scope.ends(bearers, subjectKind(entry.type()))) {
        if (!subject.mention().equals(object.mention())) {
          ties.add(
              new Tie(
                  scope.s(),
                  entry.type(),
                  subject,
                  object,
                  role,
                  noun,
                  List.of(noun),
                  "relation/noun/" + scope.s().token(noun).lemma()));
        }
      }
    }
    return ties;
  }

  private static Optional<String> role(
      Scope scope, int noun, RelationType type, List<Integer> owners) {
    return switch (type) {
      case POSITION -> Optional.of(OfficeName.of(scope, noun, owners));
      case FAMILY -> Optional.of(scope.s().token(noun).lemma());
      default -> Optional.empty();
    };
  }

  private static String subjectKind(RelationType type) {
    return switch (type) {
      case POSITION, FAMILY, NATIONALITY -> "person";
      case PART_OF -> "thing";
      default -> "any";
    };
  }

  private static String objectKind(RelationType type) {
    return switch (type) {
      case FAMILY -> "person";
      case NATIONALITY -> "state";
      default -> "any";
    };
  }

  /**
   * A noun that tells a tie.
   *
   * @param type which
   * @param prepositions before the other end
   */
  record Entry(RelationType type, List<String> prepositions) {
    private static final Entry OFFICE =
        new Entry(RelationType.POSITION, List.of("of", "for", "at", "to"));

    /** The nouns of {@code nouns.tsv} and every office of the role nouns. */
    static final class Lexicon {
      private final Map<String, Entry> entries = new HashMap<>();
      private final Set<String> silent = new HashSet<>();
      private final RoleNouns roles;

      Lexicon(RoleNouns roles) {
        this.roles = roles;
        for (Row row : Table.read(NounTies.class, "nouns.tsv", 4)) {
          if (row.at(1).isEmpty()) {
            silent.add(row.at(0));
          } else {
            entries.put(row.at(0), new Entry(RelationType.of(row.at(1)), row.words(2)));
          }
        }
      }

      /** Empty for a word that tells no tie. */
      Optional<Entry> find(Token token) {
        if (!token.isNoun()) {
          return Optional.empty();
        }
        if (silent.contains(token.lemma().toLowerCase(Locale.ROOT))) {
          return Optional.empty();
        }
        Entry listed = entries.get(token.lemma().toLowerCase(Locale.ROOT));
        return listed != null
            ? Optional.of(listed)
            : roles.find(token).filter(r -> r.kind() == RoleNoun.Kind.OFFICE).map(r -> OFFICE);
      }
    }
  }
}
