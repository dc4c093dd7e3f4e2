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
  private final Denials denials;

  private FactualityReader(Signs signs, Embedding embedding, Denials denials) {
    this.signs = signs;
    this.embedding = embedding;
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

  private Degree degree(Sentence s, int predicate, int depth) {
    Degree own = own(s, predicate);
    Optional<Hold> hold = Hold.of(s, predicate, embedding);
    if (depth == DEEPEST || hold.isEmpty()) {
      return Questions.asks(s, predicate) ? own.with(Factuality.UNKNOWN) : own;
    }
    return under(s, own, hold.get(), depth);
  }

  private Degree own(Sentence s, int predicate) {
    Degree degree = signs.apply(s, predicate, Degree.PLAIN);
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

  private Degree under(Sentence s, Degree own, Hold hold, int depth) {
    Optional<Embedding.Signature> signature = embedding.of(s.token(hold.holder()), hold.frames());
    if (signature.isEmpty()) {
      return unlisted(s, own, hold, depth);
    }
    Degree outer = degree(s, hold.holder(), depth + 1);
    Force force = signature.get().when(outer);
    Degree inner = reportedFuture(s, own, hold);
    if (force == Force.OWN) {
      return inner;
    }
    return inner.under(force, hold.holder()).atMost(outer);
  }

  /**
   * A word that no lexicon knows: infinitives are not yet facts, other forms lean on their holder.
   */
  private Degree unlisted(Sentence s, Degree own, Hold hold, int depth) {
    return switch (hold.form()) {
      case PURPOSE ->
          own.under(Force.PLANNED, hold.holder()).atMost(degree(s, hold.holder(), depth + 1));
      case LEANING -> own.atMost(degree(s, hold.holder(), depth + 1));
      case FREE -> own;
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
