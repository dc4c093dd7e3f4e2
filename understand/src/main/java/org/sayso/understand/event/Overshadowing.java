package org.sayso.understand.event;

import java.util.List;
import java.util.Set;
import org.sayso.model.finding.EventType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/** When one trigger leaves another nothing to tell. */
final class Overshadowing {
  /** In their complements an act is only asked for, threatened, promised or refused. */
  private static final Set<EventType> MATRIX =
      Set.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

  private Overshadowing() {}

  /** Whether the other trigger takes this one in: by its words, or as its complement. */
  static boolean by(Sentence s, Trigger other, Trigger trigger) {
    if (other.head() == trigger.head()) {
      return false;
    }
    boolean part = other.words().contains(trigger.head());
    return part || MATRIX.contains(other.frame().type()) && isComplement(s, other, trigger.head());
  }

  /** Whether what somebody means to do is an act that meaning it makes another event. */
  static boolean isTaken(Sentence s, Trigger trigger, List<Trigger> all) {
    return all.stream()
        .anyMatch(
            t ->
                !t.frame().intends()
                    && t.frame().type() != EventType.MOBILIZE
                    && by(s, trigger, t));
  }

  /** Whether it promises the act of an infinitive: "vowed to", "is ready to". */
  static boolean isPledge(Trigger trigger) {
    return trigger.frame().type() == EventType.AGREE
        && trigger.frame().conditions().stream().anyMatch(c -> c.place().matches("to|act"));
  }

  private static boolean isComplement(Sentence s, Trigger other, int token) {
    Tree tree = s.tree();
    int at = token;
    while (at != Tree.ROOT && !other.words().contains(at)) {
      if (tree.head(at) != Tree.ROOT && !leads(s, at)) {
        return false;
      }
      at = tree.head(at);
    }
    return at != Tree.ROOT;
  }

  private static boolean leads(Sentence s, int at) {
    Tree tree = s.tree();
    boolean infinitive =
        tree.children(at, "mark").stream().anyMatch(m -> s.token(m).lower().equals("to"));
    return tree.isAny(at, "xcomp", "ccomp")
        || infinitive && tree.isAny(at, "advcl", "acl")
        || tree.is(at, "conj") && !List.of("VBD", "VBZ", "VBP").contains(s.token(at).tag())
        || tree.isAny(at, "obj", "nmod") && s.token(at).isNoun()
        || tree.is(at, "obl") && s.token(at).tag().equals("VBG");
  }
}
