package org.sayso.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Lines for a person: wrapped, indented, coloured only where that is wanted. */
class PageTest {
  @Test
  void a_text_is_wrapped_at_spaces_and_indented() {
    assertThat(page(20, false, p -> p.text(4, Ink.PLAIN, "one two three four five")))
        .isEqualTo("    one two three\n    four five\n");
  }

  @Test
  void a_word_that_is_too_long_stands_alone() {
    assertThat(page(10, false, p -> p.text(0, Ink.PLAIN, "a https://post.example/rain b")))
        .isEqualTo("a\nhttps://post.example/rain\nb\n");
  }

  @Test
  void pieces_stick_together_where_no_space_is_between() {
    assertThat(
            page(
                12,
                false,
                p -> p.pieces(0, Piece.of(Ink.STRONG, "Ada Okoro"), Piece.plain(", mayor"))))
        .isEqualTo("Ada Okoro,\nmayor\n");
  }

  @Test
  void inks_are_seen_only_in_colours() {
    Consumer<Page> found = p -> p.text(0, Ink.GOOD, "well");
    assertThat(page(20, true, found)).isEqualTo("\u001B[32mwell\u001B[0m\n");
    assertThat(page(20, false, found)).isEqualTo("well\n");
  }

  @Test
  void one_stretch_of_ink_is_switched_on_once_a_line() {
    assertThat(
            page(
                12,
                true,
                p -> p.pieces(0, Piece.of(Ink.GOOD, "all is well"), Piece.plain(" here too"))))
        .isEqualTo("\u001B[32mall is well\u001B[0m\nhere too\n");
  }

  @Test
  void an_article_cannot_play_tricks_on_the_terminal() {
    assertThat(page(40, true, p -> p.text(0, Ink.PLAIN, "a\u001B[2Jb\nc\u0007d\u009Be")))
        .isEqualTo("a [2Jb c d e\n");
  }

  @Test
  void characters_beyond_the_first_plane_and_accents_count_one_column() {
    assertThat(page(5, false, p -> p.text(0, Ink.PLAIN, "😀😀 ab e\u0301e\u0301e\u0301 c")))
        .isEqualTo("😀😀 ab\ne\u0301e\u0301e\u0301 c\n");
  }

  @Test
  void a_gap_is_never_the_first_line() {
    assertThat(page(20, false, p -> p.gap().text(0, Ink.PLAIN, "a").gap().text(0, Ink.PLAIN, "b")))
        .isEqualTo("a\n\nb\n");
  }

  private static String page(int width, boolean colours, Consumer<Page> body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out, new PrintStream(new ByteArrayOutputStream()), () -> width, colours, false, false);
    body.accept(new Page(terminal, DataOut.to(out)));
    return out.toString(StandardCharsets.UTF_8);
  }
}
