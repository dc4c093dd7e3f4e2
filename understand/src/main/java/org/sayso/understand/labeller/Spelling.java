package org.sayso.understand.labeller;

import java.util.ArrayList;
import java.util.List;

/**
 * A window as the encoder reads it.
 *
 * @param pieces the numbers of its pieces, with the marks that open it and close each passage
 * @param kinds 1 for a piece in quotation marks, else 0
 * @param first for each passage, for each word, the index of its first piece
 */
public record Spelling(long[] pieces, long[] kinds, List<int[]> first) {
  /** The window spelled with this vocabulary. */
  public static Spelling of(List<Passage> window, WordPieces vocabulary) {
    List<Integer> pieces = new ArrayList<>(List.of(WordPieces.START));
    List<Integer> kinds = new ArrayList<>(List.of(0));
    List<int[]> first = new ArrayList<>();
    for (Passage passage : window) {
      int[] own = new int[passage.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = pieces.size();
        for (int piece : vocabulary.of(passage.word(i).token().text())) {
          pieces.add(piece);
          kinds.add(passage.word(i).isQuoted() ? 1 : 0);
        }
      }
      first.add(own);
      pieces.add(WordPieces.END);
      kinds.add(0);
    }
    return new Spelling(longs(pieces), longs(kinds), first);
  }

  private static long[] longs(List<Integer> numbers) {
    return numbers.stream().mapToLong(Integer::longValue).toArray();
  }
}
