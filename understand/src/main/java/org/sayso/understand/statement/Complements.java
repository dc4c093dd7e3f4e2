package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.cue.CueEntry;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.draft.Glosses;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.word.Rites;

/** What stands in the frame of a cue: the clause, infinitive or object that is the content. */
final class Complements {
  /** Hang on a verb without being a part of what is said. */
  private static final String[] OUTSIDE = {"conj", "cc", "punct", "advcl", "obl:tmod"};

  private static final Rites RITES = new Rites();
  private static final Set<String> EMPTY =
      Table.read(Complements.class, "empty.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  private final Cue cue;
  private final Sentence sentence;
  private final Tree tree;

  Complements(Cue cue) {
    this.cue = cue;
    this.sentence = cue.sentence();
    this.tree = sentence.tree();
  }

  /** The stretches of the content, in order; none where no frame of the cue is filled. */
  List<Span> spans() {
    return switch (cue.entry().kind()) {
      case ADVERB -> clause();
      default -> cue.isPassive() && isImpersonal() ? impersonal() : orBehindAgent(filled());
    };
  }

  /** "accused by Norland and Sudland of theft": the parser hangs "of theft" on the last accuser. */
  private List<Span> orBehindAgent(List<Span> filled) {
    Optional<Integer> agent = Sources.agent(sentence, cue.head());
    if (!filled.isEmpty() || agent.isEmpty() || !cue.entry().takes("of")) {
      return filled;
    }
    BitSet below = tree.subtree(agent.get());
    return below.stream()
        .filter(t -> tree.is(t, "case") && sentence.token(t).lower().equals("of"))
        .filter(t -> tree.head(t) > agent.get() && tree.is(tree.head(t), "nmod"))
        .boxed()
        .findFirst()
        .flatMap(of -> Stretch.of(sentence, of, sentence.size() - 1))
        .stream()
        .toList();
  }

  /** Whether the frame needs no source: "reportedly", "is believed to". */
  boolean nameNobody() {
    boolean accused = cue.entry().act() == Act.ACCUSE && cue.entry().takes("of");
    return cue.entry().kind() == CueEntry.Kind.ADVERB
        || isRumour()
        || cue.isPassive() && (isImpersonal() || accused);
  }

  /** "rumours that the coach would leave": nobody owns them. */
  private boolean isRumour() {
    return cue.entry().takes("nobody")
        && tree.children(cue.head(), "acl", "ccomp").stream().anyMatch(c -> isMarked(c, "that"));
  }

  /** The nouns that are spoken to: "told reporters that", "said to the crowd". */
  List<Integer> hearers() {
    List<Integer> heard = new ArrayList<>();
    boolean told = clauseAfter().isPresent() || filled().isEmpty() || cue.entry().takes("quote");
    if (cue.entry().takes("hearer") && told) {
      tree.child(cue.head(), "obj", "iobj").ifPresent(heard::add);
    } else if (cue.entry().takes("obj-to") && cue.entry().takes("that")) {
      tree.child(cue.head(), "obj", "iobj").ifPresent(heard::add);
    }
    if (cue.entry().quotes() && !cue.entry().takes("to-np")) {
      Sources.withPreposition(sentence, cue.head(), "to").ifPresent(heard::add);
    }
    return heard;
  }

  /** The clause that follows the cue as its complement. */
  private Optional<Integer> clauseAfter() {
    return tree.children(cue.head(), "ccomp", "xcomp").stream()
        .filter(c -> c > cue.head())
        .findFirst();
  }

  private List<Span> filled() {
    BitSet tokens = new BitSet();
    for (int child : tree.children(cue.head())) {
      if (child > cue.head() && fills(child)) {
        tokens.or(tree.subtreeWithout(child, additions(child)));
      }
    }
    strayClause().ifPresent(c -> tokens.or(tree.subtree(c)));
    tokens.clear(0, cue.head() + 1);
    return tokens.isEmpty()
        ? List.of()
        : Stretch.of(sentence, tokens.nextSetBit(0), lastOf(tokens)).stream().toList();
  }

  /**
   * Where the content ends. Without "that" the parser takes a clause's subject for the object of
   * the cue ("say the bridge | is too old"): what begins with a verb right behind goes on.
   */
  private int lastOf(BitSet tokens) {
    int last = tokens.length() - 1;
    boolean torn =
        cue.isVerb()
            && cue.entry().takes("that")
            && last + 1 < sentence.size()
            && sentence.token(last + 1).tag().matches("VB[ZDP]|MD")
            && tree.children(cue.head(), "ccomp").isEmpty();
    return torn ? clauseEnd(last + 1) : beforeMainVerb(last);
  }

  /** "Petrov, who said that the bridge was safe, left": the parser runs on into the main clause. */
  private int beforeMainVerb(int last) {
    boolean relative = Sources.relativePronoun(cue).isPresent();
    for (int at = cue.head() + 1; relative && at < last; at++) {
      boolean comma = sentence.token(at).tag().equals(",");
      if (comma && sentence.token(at + 1).tag().matches("VB[ZDP]|MD")) {
        return at - 1;
      }
    }
    return last;
  }

  private int clauseEnd(int from) {
    boolean relative = tree.is(cue.head(), "acl");
    for (int at = from; at + 1 < sentence.size(); at++) {
      boolean comma = sentence.token(at).text().matches("[,;]");
      if (comma && (relative || sentence.token(at + 1).tag().equals("CC"))) {
        return at - 1;
      }
    }
    return sentence.size() - 1;
  }

  /**
   * What hangs on a content but is not of it: the reporter's glosses, and somebody else's clause.
   */
  private List<Integer> additions(int child) {
    boolean noun = tree.isAny(child, "obj", "obl", "nmod");
    if (tree.isAny(child, "ccomp", "xcomp")) {
      Stream<Integer> others = tree.children(child, "conj").stream().filter(this::opposes);
      return Stream.concat(others, concessions(child)).toList();
    }
    return noun ? Glosses.under(child, sentence) : List.of();
  }

  /** "refused to join though it had paid": what somebody wants is not what the reporter weighs. */
  private Stream<Integer> concessions(int verb) {
    return isInfinitive(verb)
        ? tree.children(verb, "advcl").stream()
            .filter(c -> isMarked(c, "though") || isMarked(c, "although") || isMarked(c, "whereas"))
        : Stream.empty();
  }

  /** "…, but residents say": a clause of somebody else. */
  private boolean opposes(int clause) {
    int first = tree.subtree(clause).nextSetBit(0);
    boolean but = sentence.token(first).lower().matches("but|while|whereas");
    return but && tree.child(clause, "nsubj").isPresent();
  }

  /**
   * The parser at times hangs the clause beside the cue that brings it: "saying the group offers".
   */
  private Optional<Integer> strayClause() {
    boolean mark = tree.is(cue.head(), "mark") && cue.entry().takes("that");
    return mark && tree.head(cue.head()) > cue.head()
        ? Optional.of(tree.head(cue.head()))
        : Optional.empty();
  }

  private boolean fills(int child) {
    CueEntry entry = cue.entry();
    return switch (tree.label(child)) {
      case "ccomp", "xcomp" -> fillsAsClause(child);
      case "obj", "iobj" -> fillsAsObject(child);
      case "acl" -> entry.kind() == CueEntry.Kind.NOUN && fillsAsClauseOfNoun(child);
      case "advcl" -> fillsAsAdverbial(child);
      case "parataxis" -> entry.quotes() && Glosses.follows(":", child, sentence);
      default -> tree.isAny(child, "obl", "nmod") && fillsWithPreposition(child);
    };
  }

  private boolean fillsAsClause(int child) {
    CueEntry entry = cue.entry();
    if (isInfinitive(child)) {
      return entry.takes("to") || entry.takes("obj-to");
    }
    boolean gerund = sentence.token(child).tag().equals("VBG") && entry.takes("obj");
    return gerund || entry.takes("that") && !isState(child) || entry.takes("obj-to");
  }

  /** "found the doors locked", in whose frame no speech stands: a state and no clause. */
  private boolean isState(int child) {
    return !cue.entry().quotes()
        && sentence.token(child).tag().matches("JJ|VB[NG]|RB")
        && tree.children(child, "aux", "cop", "mark").isEmpty();
  }

  private boolean fillsAsObject(int child) {
    CueEntry entry = cue.entry();
    boolean hearer = entry.takes("hearer") && clauseAfter().isPresent();
    boolean clauseBeside =
        entry.takes("obj-to")
            && (clauseAfter().isPresent() || tree.child(child, "dep", "appos").isPresent());
    String word = sentence.token(child).lower();
    boolean deniesIt = entry.act() == Act.DENY && word.equals("it");
    boolean object = entry.takes("obj") && (deniesIt || !EMPTY.contains(word) && !RITES.has(word));
    return !hearer && (object || clauseBeside);
  }

  private boolean fillsAsClauseOfNoun(int child) {
    boolean infinitive = isInfinitive(child);
    return infinitive && cue.entry().takes("to")
        || !infinitive && cue.entry().takes("that") && isMarked(child, "that");
  }

  /** The parser hangs "for saying so" and at times "that …" on the cue as an adverbial. */
  private boolean fillsAsAdverbial(int child) {
    boolean asks = cue.entry().act() == Act.ASK;
    return tree.children(child, "mark", "case").stream()
        .map(m -> sentence.token(m).lower())
        .anyMatch(m -> cue.entry().takes(m) && !m.equals("to") || asks && m.matches("if|whether"));
  }

  private boolean fillsWithPreposition(int child) {
    return tree.children(child, "case").stream()
        .map(c -> sentence.token(c).lower())
        .anyMatch(p -> cue.entry().takes(p.equals("to") ? "to-np" : p));
  }

  private boolean isInfinitive(int verb) {
    return sentence.hasTo(verb, "mark");
  }

  private boolean isMarked(int verb, String word) {
    return tree.children(verb, "mark").stream()
        .anyMatch(m -> sentence.token(m).lower().equals(word));
  }

  private boolean isImpersonal() {
    boolean clause = clauseAfter().isPresent();
    boolean passive = cue.entry().takes("passive") || cue.entry().takes("passive-to");
    return passive && clause || cue.entry().takes("as") && roleAfter().isPresent();
  }

  /** "is seen as a threat". */
  private Optional<Integer> roleAfter() {
    return Sources.withPreposition(sentence, cue.head(), "as").filter(a -> a > cue.head());
  }

  /** "The ferry is believed to be late": the subject and the infinitive. */
  private List<Span> impersonal() {
    List<Span> spans = new ArrayList<>();
    tree.child(cue.head(), "nsubj")
        .filter(s -> s < cue.head() && !sentence.token(s).lower().equals("it"))
        .ifPresent(s -> subtree(s).ifPresent(spans::add));
    clauseAfter().or(this::roleAfter).flatMap(this::subtree).ifPresent(spans::add);
    return spans;
  }

  private Optional<Span> subtree(int head) {
    BitSet tokens = tree.subtree(head);
    return Stretch.of(sentence, tokens.nextSetBit(0), tokens.length() - 1);
  }

  /**
   * The clause of "reportedly": its verb and what follows it, or all of it before the adverb too.
   */
  private List<Span> clause() {
    int verb = tree.head(cue.head());
    if (verb == Tree.ROOT) {
      return List.of();
    }
    BitSet tokens = tree.subtreeWithout(verb, tree.children(verb, OUTSIDE));
    List<Span> spans = new ArrayList<>();
    int first = tokens.nextSetBit(0);
    boolean opensClause = first >= 0 && first < cue.head();
    if (opensClause && !tree.is(verb, "acl")) {
      Stretch.of(sentence, first, cue.head() - 1).ifPresent(spans::add);
    }
    if (tokens.length() - 1 > cue.head()) {
      Stretch.of(sentence, cue.head() + 1, tokens.length() - 1).ifPresent(spans::add);
    }
    return spans;
  }
}
