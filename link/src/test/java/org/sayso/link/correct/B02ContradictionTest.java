package org.sayso.link.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Portion;
import org.sayso.model.finding.Schema;

/** Of two corrections that contradict each other the later is obeyed, and the earlier told. */
class B02ContradictionTest {
  private final Casebook book =
      new Casebook("a1 [1:Ada Okoro]", "a2 [1:Bo Lind]", "a3 [1:Bo Lind]");

  @Test
  void of_two_names_the_later() {
    String id = book.who("Bo Lind");
    book.correct(d -> d.rename(id, "Boris")).correct(d -> d.rename(id, "Bogdan"));
    assertThat(book.shown()).contains("Bogdan: a2 Bo Lind, a3 Bo Lind");
    assertOverridden(1, 2);
    book.undo(2);
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.APPLIES);
    assertThat(book.shown()).contains("Boris: a2 Bo Lind, a3 Bo Lind");
  }

  @Test
  void of_two_kinds_the_later() {
    String id = book.who("Bo Lind");
    book.correct(d -> d.retype(id, Schema.PLACE)).correct(d -> d.retype(id, Schema.COMPANY));
    assertOverridden(1, 2);
  }

  @Test
  void a_split_after_a_merge_overrides_it() {
    merge();
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(Portion.all(Casebook.id("a1")))));
    assertThat(book.shown()).hasSize(2);
    assertOverridden(1, 2);
  }

  @Test
  void a_merge_after_a_split_overrides_it() {
    String whole = book.who("Bo Lind");
    book.correct(d -> d.split(whole, List.of(Portion.all(Casebook.id("a2")))));
    String part = book.effect(1).entities().get(0);
    book.correct(d -> d.merge(List.of(whole, part)));
    assertThat(book.now().entities()).isEqualTo(book.linked());
    assertOverridden(1, 2);
  }

  @Test
  void a_split_of_one_article_leaves_the_rest_of_a_merge() {
    merge();
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(Portion.all(Casebook.id("a3")))));
    assertThat(book.shown())
        .containsExactly("Ada Okoro: a1 Ada Okoro, a2 Bo Lind", "Bo Lind: a3 Bo Lind");
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.APPLIES);
  }

  @Test
  void a_split_of_what_was_merged_goes_on_without_the_merge() {
    merge();
    book.correct(d -> d.split(book.who("Ada Okoro"), List.of(Portion.all(Casebook.id("a3")))));
    book.undo(1);
    assertThat(book.shown())
        .containsExactly("Ada Okoro: a1 Ada Okoro", "Bo Lind: a2 Bo Lind", "Bo Lind: a3 Bo Lind");
  }

  private void merge() {
    book.correct(d -> d.merge(List.of(book.who("Ada Okoro"), book.who("Bo Lind"))));
  }

  private void assertOverridden(int number, int by) {
    assertThat(book.effect(number).kind()).isEqualTo(EffectKind.OVERRIDDEN);
    assertThat(book.effect(number).by()).isEqualTo(Optional.of(by));
  }
}
