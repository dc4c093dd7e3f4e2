package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Phrases;

/**
 * Which place lies in which: "Lindau in Oslar", "Lindau, Oslar", "the Oslarian town of Lindau",
 * "Oslar's Tamund province", "Lindau, a town in Oslar".
 */
final class PlaceTies implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/place");

  private static final List<String> INSIDE = List.of("in", "of", "within");
  private final Grounds grounds;

  PlaceTies(Grounds grounds) {
    this.grounds = grounds;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    List<Participant> inner = inner(scope, token);
    List<Tie> ties = new ArrayList<>();
    for (Participant subject : inner) {
      for (Participant object : outer(scope, token)) {
        boolean named = object.mention().isPresent();
        if (named && !subject.mention().equals(object.mention())) {
          ties.add(TIES.tie(scope, token, RelationType.PART_OF, List.of(subject, object)));
        }
      }
    }
    return ties;
  }

  /** The place that the token stands for: a part of something, so no state. */
  private List<Participant> inner(Scope scope, int token) {
    List<Participant> named =
        grounds.place(scope, token).filter(p -> !isState(scope, p)).stream().toList();
    boolean noun = grounds.is(scope, token, Grounds.Kind.AREA);
    if (!noun || !named.isEmpty()) {
      return named;
    }
    List<Participant> described = described(scope, token);
    boolean bare = described.isEmpty() && grounds.place(scope, token).isEmpty();
    return bare ? unnamed(scope, token) : described;
  }

  /** "other towns in Oslar"; with "Lindau and" before it Lindau too. */
  private List<Participant> unnamed(Scope scope, int noun) {
    if (!scope.s().token(noun).tag().equals("NNS")) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>();
    found.add(new Participant(Phrases.words(scope.s(), noun), Optional.empty()));
    boolean other =
        scope.tree().children(noun, "amod").stream()
            .anyMatch(c -> scope.s().token(c).lower().equals("other"));
    if (other && scope.tree().is(noun, "conj")) {
      grounds
          .place(scope, scope.tree().head(noun))
          .filter(p -> !isState(scope, p))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "Lindau, a town in Oslar", "Lindau is a town in Oslar". */
  private List<Participant> described(Scope scope, int noun) {
    return Bearers.of(scope, noun).stream()
        .filter(b -> b != noun)
        .map(b -> grounds.place(scope, b).or(() -> misread(scope, b)))
        .flatMap(Optional::stream)
        .filter(p -> !isState(scope, p))
        .toList();
  }

  /** What is called a town is one, though its name passes for a person's. */
  private static Optional<Participant> misread(Scope scope, int token) {
    return scope.named(token).filter(m -> scope.fits(m, "person")).map(Grounds::whole);
  }

  private List<Participant> outer(Scope scope, int token) {
    Tree tree = scope.tree();
    List<Integer> inside =
        Stream.concat(
                tree.children(token, "nmod").stream().filter(c -> scope.hasCase(c, INSIDE)),
                tree.children(token, "nmod:poss").stream())
            .toList();
    List<Participant> found = new ArrayList<>(grounds.places(scope, inside));
    adjective(scope, token).ifPresent(found::add);
    afterComma(scope, token).ifPresent(found::add);
    return found;
  }

  /** "the Oslarian town of Lindau": the state of the adjective. */
  private Optional<Participant> adjective(Scope scope, int token) {
    if (!grounds.is(scope, token, Grounds.Kind.AREA)) {
      return Optional.empty();
    }
    return scope.tree().children(token, "amod", "compound").stream()
        .map(scope::mention)
        .flatMap(Optional::stream)
        .filter(m -> m.form() == MentionForm.NAME && m.schema() == Schema.COUNTRY)
        .findFirst()
        .map(Grounds::whole);
  }

  /** "Lindau, Oslar": two names with a comma between, no list. */
  private Optional<Participant> afterComma(Scope scope, int token) {
    Optional<Mention> name = scope.mention(token);
    int comma = token + 1;
    boolean last =
        name.isPresent()
            && comma + 1 < scope.s().size()
            && scope.s().token(comma).text().equals(",")
            && !scope.same(token, comma + 1);
    return last && !listed(scope, comma + 1) ? place(scope, comma + 1) : Optional.empty();
  }

  private Optional<Participant> place(Scope scope, int first) {
    return scope
        .mention(first)
        .filter(m -> m.form() == MentionForm.NAME && scope.fits(m, "place"))
        .filter(m -> !scope.s().token(first).tag().startsWith("JJ"))
        .map(Grounds::whole);
  }

  /** Whether the name is one of several: "Lindau, Varnburg and Tamund". */
  private static boolean listed(Scope scope, int token) {
    int end = token;
    while (end + 1 < scope.s().size() && scope.same(token, end + 1)) {
      end++;
    }
    Token next = scope.s().token(Math.min(end + 1, scope.s().size() - 1));
    boolean more = next.lower().matches("and|or|&|['’]s");
    boolean list = next.text().equals(",") && listGoesOn(scope, end + 2);
    boolean one = scope.tree().is(end, "conj") && scope.tree().head(end) < token;
    return more || list || one && !isDate(scope, end + 2);
  }

  /** "Lindau, Oslar, Nov. 6": the parser takes the land for one of a list. */
  private static boolean isDate(Scope scope, int at) {
    return at < scope.s().size()
        && scope
            .s()
            .token(at)
            .lower()
            .matches("(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.");
  }

  /** After a further comma: another name and then "and" or yet a comma. */
  private static boolean listGoesOn(Scope scope, int at) {
    for (int i = at; i < Math.min(scope.s().size() - 1, at + 4); i++) {
      if (scope.s().token(i).lower().matches("and|or")) {
        return true;
      }
      if (!scope.s().token(i).isProperNoun() && !scope.s().token(i).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isState(Scope scope, Participant place) {
    return place
        .mention()
        .flatMap(scope.mentions()::at)
        .filter(m -> scope.fits(m, "state"))
        .isPresent();
  }
}
