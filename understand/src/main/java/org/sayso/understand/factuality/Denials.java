package org.sayso.understand.factuality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * Finds what takes a told happening back in the same sentence: "something that was later denied".
 */
public final class Denials {
  private static final Set<String> RESUMING =
      Set.of(
          "something", "which", "claim", "allegation", "accusation", "charge", "report", "rumour");

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

  private final Set<String> verbs;

  Denials(List<Row> rows) {
    this.verbs = rows.stream().map(r -> r.at(0)).collect(Collectors.toUnmodifiableSet());
  }

  /** With the verbs that ship with Sayso. */
  public static Denials standard() {
    return new Denials(Table.read(Denials.class, "denials.tsv", 2));
  }

  /** Whether the word is a verb that denies. */
  public boolean isDenial(Token word) {
    return word.isVerb() && verbs.contains(word.lemma());
  }

  /** The verb that takes this predicate back. */
  Optional<Integer> of(Sentence s, int predicate) {
    for (int child : s.tree().children(predicate)) {
      if (child > predicate && isDenial(s, child)) {
        return Optional.of(child);
      }
      Optional<Integer> denier = resumed(s, child, predicate);
      if (denier.isPresent()) {
        return denier;
      }
    }
    return Optional.empty();
  }

  /** "… but later denied it". */
  private boolean isDenial(Sentence s, int child) {
    return s.tree().isAny(child, "conj", "parataxis")
        && verbs.contains(s.token(child).lemma())
        && s.tree().children(child, "obj").stream()
            .anyMatch(o -> PRONOUNS.contains(s.token(o).lower()));
  }

  private Optional<Integer> resumed(Sentence s, int child, int predicate) {
    boolean resumes = child > predicate && RESUMING.contains(s.token(child).lemma());
    return resumes ? denierBelow(s, child) : Optional.empty();
  }

  private Optional<Integer> denierBelow(Sentence s, int noun) {
    List<Integer> clauses = s.tree().children(noun, "acl", "ccomp", "dep");
    return clauses.stream()
        .filter(c -> verbs.contains(s.token(c).lemma()))
        .findFirst()
        .or(() -> headed(s, noun));
  }

  /** Where the parser hangs "something" on the denying verb itself. */
  private Optional<Integer> headed(Sentence s, int noun) {
    int head = s.tree().head(noun);
    boolean denies = head != Tree.ROOT && verbs.contains(s.token(head).lemma());
    return denies ? Optional.of(head) : Optional.empty();
  }
}
