package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/**
 * Who is among whom: "League members include Oslar and Varnia", "partners such as Oslar", "the
 * Guard, made up of two brigades".
 */
final class InclusionTies implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/inclusion");

  private static final Set<String> INCLUDING = Set.of("include", "comprise");
  private static final List<String> SUCH = List.of("including", "such");
  private static final Set<String> NOTABLY =
      Set.of("notably", "especially", "particularly", "primarily", "chiefly", "mainly");

  private static final Set<String> TRIBES =
      Set.of("tribe", "clan", "community", "minority", "tribes", "clans", "communities");

  private static final Set<String> SENT =
      Set.of("visit", "deploy", "send", "come", "serve", "station", "assign", "draw", "recruit");

  private static final Set<String> SOME = Set.of("some", "several", "many", "both");

  private final Grounds grounds;

  InclusionTies(Grounds grounds) {
    this.grounds = grounds;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    if (INCLUDING.contains(scope.s().token(token).lemma())
        && scope.s().token(token).tag().startsWith("VB")) {
      return verb(scope, token);
    }
    List<Tie> ties = new ArrayList<>(of(scope, token));
    if (isUnion(scope, token)) {
      ties.addAll(ties(scope, token, examples(scope, token), token));
    }
    return ties;
  }

  /** "fighters from the Guard", "the Guard's Lake Brigade": of, from or with a body. */
  private List<Tie> of(Scope scope, int token) {
    boolean body =
        scope
            .mention(token)
            .filter(m -> m.form() == MentionForm.NAME && scope.fits(m, "body"))
            .isPresent();
    boolean people =
        !body
            && (grounds.is(scope, token, Grounds.Kind.FORCE)
                || grounds.is(scope, token, Grounds.Kind.PEOPLE)
                || isMember(scope, token));
    List<Integer> whole =
        body ? scope.tree().children(token, "nmod:poss") : people ? from(scope, token) : List.of();
    List<Tie> ties = new ArrayList<>();
    for (Participant union : unions(scope, Arguments.expand(scope.s(), whole))) {
      RelationType type = body ? RelationType.PART_OF : RelationType.MEMBER_OF;
      ties.add(TIES.tie(scope, token, type, List.of(grounds.phrase(scope, token), union)));
    }
    return ties.stream().filter(t -> !t.subject().mention().equals(t.object().mention())).toList();
  }

  /** "fighters from the Guard", "fighters deployed from the Guard", "officers from each unit". */
  private static List<Integer> from(Scope scope, int people) {
    Tree tree = scope.tree();
    List<Integer> found = new ArrayList<>();
    tree.children(people, "nmod").stream()
        .filter(c -> scope.hasCase(c, List.of("from", "of", "with")))
        .forEach(found::add);
    tree.children(people, "acl").stream()
        .filter(a -> SENT.contains(scope.s().token(a).lemma()))
        .flatMap(a -> tree.children(a, "obl").stream())
        .filter(c -> scope.hasCase(c, List.of("from", "with")))
        .forEach(found::add);
    return found;
  }

  /** Bodies, and those who are named after one: "the Tamund tribe". */
  private List<Participant> unions(Scope scope, List<Integer> tokens) {
    List<Participant> found = new ArrayList<>(scope.ends(tokens, "body"));
    for (int token : tokens) {
      Participant phrase = grounds.phrase(scope, token);
      boolean tribe =
          TRIBES.contains(scope.s().token(token).lower()) && phrase.mention().isPresent();
      if (tribe && found.stream().noneMatch(f -> f.mention().equals(phrase.mention()))) {
        found.add(phrase);
      }
    }
    return found;
  }

  /** "members of the League", "the Arab element of the League". */
  private static boolean isMember(Scope scope, int token) {
    String word = scope.s().token(token).lower();
    boolean counted =
        scope.tree().children(token, "det", "nummod").stream()
            .anyMatch(
                c ->
                    scope.s().token(c).tag().equals("CD")
                        || SOME.contains(scope.s().token(c).lower()));
    return word.equals("element") || word.equals("wing") || word.equals("members") && counted;
  }

  private List<Tie> verb(Scope scope, int verb) {
    List<Tie> ties = new ArrayList<>();
    for (int whole : whole(scope, verb)) {
      if (isUnion(scope, whole)) {
        ties.addAll(ties(scope, whole, Arguments.patients(scope.s(), verb), verb));
      }
    }
    return ties;
  }

  /** "the League, which includes Oslar": the name right before the comma, else the subject. */
  private static List<Integer> whole(Scope scope, int verb) {
    boolean which = verb >= 3 && scope.s().token(verb - 1).lower().equals("which");
    int name = which && scope.s().token(verb - 2).text().equals(",") ? verb - 3 : verb - 2;
    return which && scope.named(name).isPresent()
        ? List.of(name)
        : Arguments.agents(scope.s(), verb);
  }

  private static List<Integer> examples(Scope scope, int whole) {
    Tree tree = scope.tree();
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(whole, "nmod", "appos", "obl", "acl", "dep")) {
      boolean such = c > whole && follows(scope, whole, c) && scope.hasCase(c, SUCH);
      boolean notably =
          c > whole
              && tree.children(c, "advmod").stream()
                  .anyMatch(a -> NOTABLY.contains(scope.s().token(a).lower()));
      if (such || notably) {
        found.addAll(Arguments.expand(scope.s(), List.of(c)));
      }
    }
    return found;
  }

  /** Whether the examples stand right behind the noun, a comma between at most. */
  private static boolean follows(Scope scope, int whole, int example) {
    return scope.tree().children(example, "case").stream()
        .anyMatch(
            c ->
                c == whole + 1
                    || c == whole + 2 && scope.s().token(whole + 1).text().matches("[,–—-]|--"));
  }

  /** A body with a name, or a noun for several that belong together. */
  private boolean isUnion(Scope scope, int token) {
    boolean noun =
        grounds.is(scope, token, Grounds.Kind.UNION)
            || grounds.is(scope, token, Grounds.Kind.FORCE);
    return noun || scope.mention(token).filter(m -> scope.fits(m, "body")).isPresent();
  }

  private List<Tie> ties(Scope scope, int whole, List<Integer> parts, int word) {
    List<Tie> ties = new ArrayList<>();
    for (Participant part : parts(scope, parts)) {
      Participant union = grounds.phrase(scope, whole);
      if (!part.mention().equals(union.mention())) {
        ties.add(TIES.tie(scope, word, RelationType.MEMBER_OF, List.of(part, union)));
      }
    }
    return ties;
  }

  private List<Participant> parts(Scope scope, List<Integer> tokens) {
    List<Participant> parts = new ArrayList<>();
    for (int t : tokens) {
      boolean state =
          scope
              .mention(t)
              .filter(m -> scope.fits(m, "actor") || scope.fits(m, "person"))
              .isPresent();
      parts.addAll(
          state ? scope.ends(List.of(t), "any") : grounds.force(scope, t).stream().toList());
    }
    return parts;
  }
}
