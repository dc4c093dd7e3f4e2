package org.sayso.understand.labeller;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words are spelled in the encoder's pieces. */
class WordPiecesTest {
  private static final WordPieces PIECES = WordPieces.standard();

  @Test
  void a_common_word_is_one_piece() {
    assertThat(PIECES.of("mayor")).hasSize(1);
  }

  @Test
  void capitals_and_accents_do_not_matter() {
    assertThat(PIECES.of("Mayor")).isEqualTo(PIECES.of("mayor"));
    assertThat(PIECES.of("Café")).isEqualTo(PIECES.of("cafe"));
  }

  @Test
  void a_rare_name_is_spelled_by_its_longest_pieces() {
    assertThat(PIECES.of("Brennhaug").length).isBetween(2, 6);
  }

  @Test
  void marks_inside_a_word_are_pieces_of_their_own() {
    assertThat(PIECES.of("well-known")).hasSize(3);
  }

  @Test
  void what_cannot_be_spelled_is_one_unknown_piece() {
    assertThat(PIECES.of("\uD83D\uDE80\uD83D\uDE80")).containsExactly(100);
    assertThat(PIECES.of(" ")).containsExactly(100);
  }

  @Test
  void a_monster_is_cut() {
    assertThat(PIECES.of("-".repeat(500))).hasSize(8);
  }

  @Property(tries = 200)
  boolean every_word_has_pieces(@ForAll String word) {
    int[] pieces = PIECES.of(word);
    return pieces.length > 0 && pieces.length <= 8;
  }
}
