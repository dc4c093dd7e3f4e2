package org.sayso.understand.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** Whether an act is put as still to come: "will meet", "is to meet", "is due to meet". */
public final class Outlook {
  private final Set<String> modals;
  private final Set<String> words;

  /** With {@code ahead.tsv}. */
  public Outlook() {
    List<Row> rows = Table.read(Outlook.class, "ahead.tsv", 3);
    this.modals = words(rows, "modal");
    this.words = words(rows, "word");
  }

  private static Set<String> words(List<Row> rows, String kind) {
    return rows.stream()
        .filter(r -> r.at(1).equals(kind))
        .map(r -> r.at(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A modal of its own or of the verb that it is coordinated with, or a word that leads to it. */
  public boolean isAhead(Sentence s, int verb) {
    int bearer = bearer(s.tree(), verb);
    return hasModal(s, bearer) || isToBe(s, bearer) || isLedTo(s, bearer);
  }

  private static int bearer(Tree tree, int verb) {
    boolean bare = tree.child(verb, "aux", "nsubj", "mark").isEmpty();
    return bare && tree.is(verb, "conj") ? tree.head(verb) : verb;
  }

  private boolean hasModal(Sentence s, int verb) {
    List<String> auxiliaries =
        s.tree().children(verb, "aux").stream().map(a -> s.token(a).lower()).toList();
    return auxiliaries.stream().anyMatch(modals::contains) && !auxiliaries.contains("have");
  }

  /** "The king is to visit Varnia". */
  private static boolean isToBe(Sentence s, int verb) {
    boolean be =
        s.tree().children(verb, "aux", "cop").stream()
            .anyMatch(a -> s.token(a).lower().matches("is|are|was|were"));
    return be && s.hasTo(verb, "mark", "aux");
  }

  private boolean isLedTo(Sentence s, int verb) {
    Tree tree = s.tree();
    int head = tree.head(verb);
    return head != Tree.ROOT
        && tree.isAny(verb, "xcomp", "ccomp", "advcl")
        && tree.child(verb, "mark").isPresent()
        && words.contains(s.token(head).lower());
  }
}
