package org.sayso.link.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Portion;
import org.sayso.model.text.Span;

/** What a correction stands on: it comes, goes, moves, and returns. */
class B01GroundTest {
  @Test
  void what_comes_later_under_the_name_is_corrected_with_it() {
    Casebook book = new Casebook("a1 [1:Ada Okoro]", "a2 [1:Bo Lind]");
    book.correct(d -> d.merge(List.of(book.who("Ada Okoro"), book.who("Bo Lind"))));
    book.correct(d -> d.rename(book.who("Ada Okoro"), "The envoy"));
    book.articles.add(Casebook.article("a3 [1:Bo Lind] and [2:Ada Okoro]"));
    assertThat(book.shown())
        .containsExactly("The envoy: a1 Ada Okoro, a2 Bo Lind, a3 Ada Okoro, a3 Bo Lind");
  }

  @Test
  void what_comes_later_stays_with_the_rest_of_a_split() {
    Casebook book = new Casebook("a1 [1:Ada Okoro]", "a2 [1:Ada Okoro]");
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(Portion.all(Casebook.id("a2")))));
    book.articles.add(Casebook.article("a3 [1:Ada Okoro]"));
    assertThat(book.shown())
        .containsExactly("Ada Okoro: a1 Ada Okoro, a3 Ada Okoro", "Ada Okoro: a2 Ada Okoro");
  }

  @Test
  void a_correction_waits_while_its_ground_is_gone() {
    Casebook book = new Casebook("a1 [1:Ada Okoro]", "a2 [1:Bo Lind]");
    book.correct(d -> d.merge(List.of(book.who("Ada Okoro"), book.who("Bo Lind"))));
    var bo = book.articles.remove(1);
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.WAITS);
    assertThat(book.effect(1).gone()).containsExactly("Bo Lind");
    assertThat(book.shown()).containsExactly("Ada Okoro: a1 Ada Okoro");
    book.articles.add(bo);
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.APPLIES);
    assertThat(book.shown()).containsExactly("Ada Okoro: a1 Ada Okoro, a2 Bo Lind");
  }

  @Test
  void the_rest_of_a_merge_goes_on_without_one_of_three() {
    Casebook book = new Casebook("a1 [1:Ada Okoro]", "a2 [1:Bo Lind]", "a3 [1:Cy Marsh]");
    book.correct(
        d -> d.merge(List.of(book.who("Ada Okoro"), book.who("Bo Lind"), book.who("Cy Marsh"))));
    book.articles.remove(0);
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.APPLIES);
    assertThat(book.effect(1).gone()).containsExactly("Ada Okoro");
    assertThat(book.shown()).containsExactly("Bo Lind: a2 Bo Lind, a3 Cy Marsh");
  }

  @Test
  void words_that_moved_in_their_article_are_found_again() {
    Casebook book = new Casebook("a1 [1:Ada Okoro] and [1:Okoro] said [1:Okoro]", "a2 [1:Bo Lind]");
    Portion second = new Portion(Casebook.id("a1"), Optional.of("okoro"), Optional.empty());
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(second)));
    book.correct(d -> d.rename(book.who("Bo Lind"), "Boris"));
    book.articles.set(0, Casebook.article("a1 indeed: [1:Ada Okoro] and [1:Okoro] said [1:Okoro]"));
    book.articles.set(1, Casebook.article("a2 moved by [1:Bo Lind]"));
    assertThat(book.shown())
        .containsExactly(
            "Ada Okoro: a1 Ada Okoro", "Boris: a2 Bo Lind", "Okoro: a1 Okoro, a1 Okoro");
  }

  @Test
  void of_the_same_words_that_moved_those_are_meant_that_stand_among_the_same() {
    Casebook book = new Casebook("a1 [1:Ada Okoro] and [1:Okoro] said [1:Okoro] left");
    int at = book.articles.get(0).article().text().lastIndexOf("Okoro");
    Portion last =
        new Portion(Casebook.id("a1"), Optional.empty(), Optional.of(new Span(at, at + 5)));
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(last)));
    book.articles.set(
        0, Casebook.article("a1 as told: [1:Ada Okoro] and [1:Okoro] said [2:Okoro] left"));
    book.key = name -> "Ada Okoro";
    assertThat(book.shown())
        .containsExactly("Ada Okoro: a1 Ada Okoro, a1 Okoro", "Okoro: a1 Okoro");
    int moved = book.articles.get(0).article().text().lastIndexOf("Okoro");
    assertThat(book.now().articles().get(0).entityAt(new Span(moved, moved + 5)))
        .hasValueSatisfying(e -> assertThat(e.number()).isEqualTo(2));
  }

  @Test
  void a_mention_that_is_no_longer_found_splits_nothing_else() {
    Casebook book = new Casebook("a1 [1:Ada Okoro] and [1:Okoro] said Okoro");
    book.correct(
        d ->
            d.split(
                book.who("Ada Okoro"),
                List.of(new Portion(Casebook.id("a1"), Optional.of("Okoro"), Optional.empty()))));
    book.articles.set(0, Casebook.article("a1 [1:Ada Okoro] and Okoro said [1:Okoro]"));
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.WAITS);
    assertThat(book.effect(1).gone()).containsExactly("Okoro");
    assertThat(book.shown()).containsExactly("Ada Okoro: a1 Ada Okoro, a1 Okoro");
  }

  @Test
  void where_the_linker_changes_its_mind_the_greater_part_is_meant() {
    Casebook book = new Casebook("a1 [1:Ana Kovac]", "a2 [1:Ana Kovac]", "a3 [1:Kovac]");
    book.key = name -> "Ana Kovac";
    book.correct(d -> d.rename(book.who("Ana Kovac"), "Ana Kovač"));
    book.key = name -> name.equals("Ana Kovac") ? name : "Petra Kovac";
    book.articles.add(Casebook.article("a4 [1:Petra Kovac]"));
    assertThat(book.shown())
        .containsExactly(
            "Ana Kovač: a1 Ana Kovac, a2 Ana Kovac", "Petra Kovac: a3 Kovac, a4 Petra Kovac");
  }

  @Test
  void what_the_linker_tells_apart_by_now_is_told_apart_already() {
    Casebook book = new Casebook("a1 [1:Ada Brook]", "a2 [1:Ada Crane]", "a3 [1:Ada Brook]");
    book.key = name -> "Ada Brook";
    book.correct(d -> d.split(book.who("Ada Brook"), List.of(Portion.all(Casebook.id("a2")))));
    book.articles.add(Casebook.article("a4 [1:Ada Crane]"));
    book.key = name -> name;
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.ALREADY_SO);
    assertThat(book.now().entities()).isEqualTo(book.linked());
  }

  @Test
  void who_stands_on_a_part_waits_for_the_split() {
    Casebook book = new Casebook("a1 [1:Ada Okoro]", "a2 [1:Ada Okoro]", "a3 [1:Bo Lind]");
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(Portion.all(Casebook.id("a2")))));
    String part = book.effect(1).entities().get(0);
    book.correct(d -> d.merge(List.of(book.who("Bo Lind"), part)));
    assertThat(book.shown())
        .containsExactly("Ada Okoro: a1 Ada Okoro", "Bo Lind: a2 Ada Okoro, a3 Bo Lind");
    book.undo(1);
    assertThat(book.effect(2).kind()).isEqualTo(EffectKind.WAITS);
    assertThat(book.now().entities()).isEqualTo(book.linked());
  }

  @Test
  void hidden_as_one_is_hidden_apart() {
    Casebook book = new Casebook("a1 [1:Ada Okoro]", "a2 [1:Bo Lind]", "a3 [1:Cy Marsh]");
    book.correct(d -> d.merge(List.of(book.who("Ada Okoro"), book.who("Bo Lind"))));
    book.correct(d -> d.hide(book.who("Ada Okoro")));
    book.undo(1);
    assertThat(book.shown()).containsExactly("Cy Marsh: a3 Cy Marsh");
  }
}
