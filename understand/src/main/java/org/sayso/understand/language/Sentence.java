package org.sayso.understand.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.text.Span;

/**
 * A sentence with its syntax. It lies inside one block.
 *
 * @param block the index of its block in {@code Article.blocks()}
 * @param tokens in order; never empty
 * @param tree over the same indices
 */
public record Sentence(int block, List<Token> tokens, Tree tree) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || tokens.size() != tree.size()) {
      throw new IllegalArgumentException(tokens.size() + " tokens, a tree of " + tree.size());
    }
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at this index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The index of the token that stands exactly there; empty where none does. */
  public Optional<Integer> find(Span word) {
    return IntStream.range(0, size()).filter(t -> token(t).span().equals(word)).boxed().findFirst();
  }

  /** Whether a "to" hangs on the verb under one of these labels: an infinitive. */
  public boolean hasTo(int verb, String... labels) {
    return tree.children(verb, labels).stream().anyMatch(t -> token(t).tag().equals("TO"));
  }

  /** From the first token to the last. */
  public Span span() {
    return span(0, tokens.size() - 1);
  }

  /** From the first of two tokens to the second, both included. */
  public Span span(int first, int last) {
    return tokens.get(first).span().to(tokens.get(last).span());
  }

  /** From the lowest to the highest token of the set, and whatever lies between. */
  public Span hull(BitSet set) {
    return span(set.nextSetBit(0), set.length() - 1);
  }
}
