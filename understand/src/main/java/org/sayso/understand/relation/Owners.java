package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/** Whose something is: "Russia's ally", "president of Serbia", "Serbian president". */
final class Owners {
  private static final Set<String> PORTFOLIOS =
      Set.of("state", "staff", "defense", "defence", "justice", "finance", "commerce", "staffs");

  private Owners() {}

  /** Tokens of mentions, of the best rule that finds any. */
  static List<Integer> of(Scope scope, int noun, List<String> prepositions) {
    Tree tree = scope.tree();
    List<List<Integer>> ways =
        List.of(
            possessors(tree, noun),
            phrases(scope, noun, prepositions),
            modifiers(scope, noun),
            behindComma(scope, noun),
            behindPreposition(scope, noun, prepositions));
    for (List<Integer> way : ways) {
      List<Integer> found =
          Arguments.expand(scope.s(), way).stream()
              .filter(t -> scope.mention(t).isPresent() && !scope.same(t, noun))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "its ally Sweden": the parser hangs "its" on the noun or on the name after it. */
  private static List<Integer> possessors(Tree tree, int noun) {
    List<Integer> own = tree.children(noun, "nmod:poss");
    boolean title = own.isEmpty() && tree.is(noun, "compound") && tree.head(noun) > noun;
    return title
        ? tree.children(tree.head(noun), "nmod:poss").stream().filter(p -> p < noun).toList()
        : own;
  }

  /** "Ana Petrov, commander, Lake Guard": the body right behind an office of one word. */
  private static List<Integer> behindComma(Scope scope, int noun) {
    boolean alone =
        noun > 0
            && noun + 2 < scope.s().size()
            && scope.s().token(noun - 1).text().equals(",")
            && scope.s().token(noun + 1).text().equals(",");
    return alone && scope.named(noun + 2).filter(m -> scope.fits(m, "body")).isPresent()
        ? List.of(scope.end(noun + 2))
        : List.of();
  }

  /** "commander of Combined Force – Lake": the name behind "of", whatever hangs on what. */
  private static List<Integer> behindPreposition(Scope scope, int noun, List<String> prepositions) {
    int at = noun + 2;
    boolean said =
        at < scope.s().size() && prepositions.contains(scope.s().token(noun + 1).lower());
    int name =
        said && at + 1 < scope.s().size() && scope.s().token(at).tag().equals("DT") ? at + 1 : at;
    boolean office = said && isPortfolio(scope.s().token(name));
    boolean body =
        said && !office && scope.named(name).filter(m -> scope.fits(m, "body")).isPresent();
    return body ? List.of(scope.end(name)) : List.of();
  }

  private static List<Integer> phrases(Scope scope, int noun, List<String> prepositions) {
    return scope.tree().children(noun, "nmod", "obl").stream()
        .filter(c -> scope.hasCase(c, prepositions) && !isPartOfName(scope, c))
        .toList();
  }

  /** "secretary of state", "chief of staff": no owner, but the office's own words. */
  static boolean isPartOfName(Scope scope, int phrase) {
    Token token = scope.s().token(phrase);
    boolean bare = scope.tree().child(phrase, "det", "nmod:poss").isEmpty();
    return bare && token.isNoun() && (!token.isProperNoun() || isPortfolio(token));
  }

  /** "Secretary of State", whatever its capitals. */
  static boolean isPortfolio(Token token) {
    return PORTFOLIOS.contains(token.lower());
  }

  /** Names before the noun; those that the parser hung on the name after it count too. */
  private static List<Integer> modifiers(Scope scope, int noun) {
    Tree tree = scope.tree();
    List<Integer> found = new ArrayList<>();
    Stream.of(noun, tree.head(noun))
        .filter(h -> h != Tree.ROOT && (h == noun || tree.isAny(noun, "compound", "amod")))
        .flatMap(h -> tree.children(h, "amod", "compound", "nmod").stream())
        .filter(c -> c < noun && tree.children(c, "case").isEmpty())
        .filter(c -> Character.isUpperCase(scope.s().token(c).text().charAt(0)))
        .forEach(found::add);
    return found.isEmpty() ? found : found.subList(found.size() - 1, found.size());
  }
}
