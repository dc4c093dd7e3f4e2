package org.sayso.understand.factuality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Factuality;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;

/**
 * Rates how firmly a sentence puts a predicate (a verb, a noun of happening, the predicate noun or
 * adjective of a copula). Thread-safe.
 *
 * <pre>{@code
 * FactualityReader reader = FactualityReader.standard();
 * reader.of(sentence, 3).factuality();   // "The firm may have paid": HEDGED at "paid"
 * }</pre>
 */
public final class FactualityReader {
  /** No sentence nests deeper; guards against odd trees. */
  private static final int DEEPEST = 12;

  private static final Set<String> SELF_HEDGING = Set.of("seem", "appear");

  private final Signs signs;
  private final Embedding embedding;
  private final Standing standing;
  private final Denials denials;

  private FactualityReader(Signs signs, Embedding embedding, Denials denials) {
    this.signs = signs;
    this.embedding = embedding;
    this.standing = new Standing();
    this.denials = denials;
  }

  /** A reader with the lexicons that ship with Sayso. */
  public static FactualityReader standard() {
    return with(Denials.standard());
  }

  /**
   * A reader that leaves out what others deny in the same sentence: for what somebody says, who is
   * not the one to deny it.
   */
  static FactualityReader ofContents() {
    return with(new Denials(List.of()));
  }

  private static FactualityReader with(Denials denials) {
    return new FactualityReader(
        new Signs(Table.read(FactualityReader.class, "signs.tsv", 4)),
        new Embedding(Table.read(FactualityReader.class, "embedding.tsv", 6)),
        denials);
  }

  /**
   * The rating of one predicate, as the source of its own clause puts it.
   *
   * @param predicate the index of its head token
   */
  public Assessment of(Sentence sentence, int predicate) {
    return degree(sentence, predicate, 0).in(sentence);
  }

  /**
   * Whether the predicate is an infinitive that only says what something else was done for: "fired
   * to disperse them". Whether it came true is left open, and the sentence does not ask.
   */
  public boolean isPurpose(Sentence sentence, int predicate) {
    return Hold.of(sentence, predicate, embedding)
        .filter(h -> h.form() == Hold.Form.PURPOSE)
        .filter(h -> Measure.of(sentence, predicate, h, true).isEmpty())
        .filter(h -> Measure.of(sentence, predicate, h, false).isEmpty())
        .filter(h -> embedding.of(sentence.token(h.holder()), h.frames()).isEmpty())
        .isPresent();
  }

  private Degree degree(Sentence s, int predicate, int depth) {
    Degree own = own(s, predicate);
    Optional<Hold> hold = Hold.of(s, predicate, embedding);
    if (depth == DEEPEST || hold.isEmpty()) {
      return Questions.asks(s, predicate) ? own.with(Factuality.UNKNOWN) : own;
    }
    return under(s, predicate, hold.get(), depth);
  }

  private Degree own(Sentence s, int predicate) {
    Degree degree = refusal(s, predicate, signs.apply(s, predicate, Degree.PLAIN));
    Optional<Integer> shared = Hold.sharedSigns(s, predicate);
    if (shared.isPresent()) {
      degree = signs.apply(s, shared.get(), degree);
    }
    if (SELF_HEDGING.contains(s.token(predicate).lemma())
        && s.tree().child(predicate, "xcomp").isPresent()) {
      degree = degree.under(Force.HEDGED, predicate);
    }
    Optional<Integer> denier = denials.of(s, predicate);
    return denier.isPresent() ? degree.under(Force.NOT, denier.get()) : degree;
  }

  private Degree under(Sentence s, int predicate, Hold hold, int depth) {
    Degree own = own(s, predicate);
    Optional<Embedding.Signature> signature = embedding.of(s.token(hold.holder()), hold.frames());
    Degree outer = degree(s, hold.holder(), depth + 1);
    Optional<Force> measured = Measure.of(s, predicate, hold, outer.negated());
    if (measured.isPresent()) {
      return own.under(measured.get(), hold.holder()).atMost(outer);
    }
    if (signature.isEmpty()) {
      return unlisted(s, own, hold, outer);
    }
    Force force = signature.get().when(isNone(s, predicate) ? Degree.PLAIN : outer);
    Degree inner = reportedFuture(s, own, hold);
    boolean stands = force == Force.NOT && hold.isObject() && standing.contains(s.token(predicate));
    if (force == Force.OWN || stands) {
      return inner;
    }
    return inner.under(force, hold.holder()).atMost(prevented(force, outer));
  }

  /** "took no decision": what denies the verb is the noun's own "no", which counts once. */
  private boolean isNone(Sentence s, int predicate) {
    return s.tree().isAny(predicate, "obj", "nsubj:pass") && signs.isNone(s, predicate);
  }

  /** Who plans to prevent something has not prevented it yet. */
  private static Degree prevented(Force force, Degree outer) {
    boolean open =
        force == Force.NOT && outer.certainty() == Factuality.PLANNED && !outer.negated();
    return open ? outer.with(Factuality.UNKNOWN) : outer;
  }

  /** "would not answer", without a condition: he did not. */
  private static Degree refusal(Sentence s, int predicate, Degree own) {
    boolean refused =
        own.certainty() == Factuality.HYPOTHETICAL
            && own.negated()
            && own.words().stream().allMatch(w -> isWouldOrNot(s, w))
            && !hasCondition(s, predicate)
            && s.tree().children(predicate, "aux").stream()
                .noneMatch(a -> s.token(a).lemma().equals("have"));
    return refused ? own.with(Factuality.ASSERTED) : own;
  }

  /**
   * A word that no lexicon knows: infinitives are not yet facts, other forms lean on their holder.
   */
  private static Degree unlisted(Sentence s, Degree own, Hold hold, Degree outer) {
    return switch (hold.form()) {
      case PURPOSE -> own.under(Force.PLANNED, hold.holder()).atMost(outer);
      case LEANING -> own.atMost(outer);
      case FREE -> hold.frames().contains("that") ? reportedFuture(s, own, hold) : own;
    };
  }

  /** "He said that he would go" told of the future, not of a condition. */
  private static Degree reportedFuture(Sentence s, Degree own, Hold hold) {
    boolean past = List.of("VBD", "VBN").contains(s.token(hold.holder()).tag());
    boolean would =
        own.certainty() == Factuality.HYPOTHETICAL
            && own.words().stream().allMatch(w -> isWouldOrNot(s, w))
            && own.words().stream().noneMatch(w -> hasCondition(s, s.tree().head(w)));
    return past && would ? own.with(Factuality.PLANNED) : own;
  }

  /** "would go if they paid". */
  private static boolean hasCondition(Sentence s, int predicate) {
    return predicate != Tree.ROOT
        && s.tree().children(predicate, "advcl").stream()
            .flatMap(c -> s.tree().children(c, "mark", "advmod").stream())
            .anyMatch(m -> s.token(m).lower().matches("if|unless|provided"));
  }

  private static boolean isWouldOrNot(Sentence s, int word) {
    Tree tree = s.tree();
    return s.token(word).lower().equals("would") || tree.is(word, "advmod");
  }
}
