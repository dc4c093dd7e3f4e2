package org.sayso.link.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;

/** Two are one; somebody is called otherwise, is of another kind, is not shown. */
class A01MergeAndNameTest {
  private final Casebook book =
      new Casebook("a1 [1:Ada Okoro] met [2:Bo Lind]", "a2 [1:A. Okoro] left", "a3 [1:Ada Okoro]");

  @Test
  void nothing_corrected_is_as_linked() {
    assertThat(book.now().entities()).isEqualTo(book.linked());
    assertThat(book.now().changed()).isEmpty();
  }

  @Test
  void merged_are_one_under_the_id_and_name_of_the_first() {
    String first = book.who("A. Okoro");
    String second = book.who("Ada Okoro");
    book.correct(d -> d.merge(List.of(first, second)));
    assertThat(book.shown())
        .containsExactly(
            "A. Okoro: a1 Ada Okoro, a2 A. Okoro, a3 Ada Okoro", "Bo Lind: a1 Bo Lind");
    CaseEntity merged =
        book.now().entities().stream().filter(e -> e.id().equals(first)).findFirst().orElseThrow();
    assertThat(merged.aliases()).containsExactly("Ada Okoro");
    assertThat(book.effect(1).entities()).containsExactly(first);
  }

  @Test
  void three_may_be_one() {
    List<String> ids = List.of(book.who("Bo Lind"), book.who("A. Okoro"), book.who("Ada Okoro"));
    book.correct(d -> d.merge(ids));
    assertThat(book.now().entities()).hasSize(1);
  }

  @Test
  void one_alone_is_not_merged() {
    String id = book.who("Bo Lind");
    Drafting drafting = new Drafting(book.now());
    assertThat(drafting.merge(List.of(id, id))).isInstanceOf(Drafted.Refused.class);
    assertThat(drafting.merge(List.of(id, "Q0000000000")))
        .isEqualTo(new Drafted.Refused("the case shows nobody with the id Q0000000000"));
  }

  @Test
  void renamed_keeps_the_old_name_beside_the_new() {
    book.correct(d -> d.rename(book.who("Bo Lind"), "Boris Lind"));
    CaseEntity renamed =
        book.now().entities().stream()
            .filter(e -> e.name().equals("Boris Lind"))
            .findFirst()
            .orElseThrow();
    assertThat(renamed.aliases()).containsExactly("Bo Lind");
  }

  @Test
  void retyped_is_of_the_other_kind() {
    book.correct(d -> d.retype(book.who("Bo Lind"), Schema.COMPANY));
    assertThat(book.now().entities())
        .filteredOn(e -> e.name().equals("Bo Lind"))
        .extracting(CaseEntity::schema)
        .containsExactly(Schema.COMPANY);
  }

  @Test
  void hidden_is_not_shown_but_the_words_of_its_mentions_stay() {
    book.correct(d -> d.hide(book.who("Ada Okoro")));
    assertThat(book.shown()).containsExactly("A. Okoro: a2 A. Okoro", "Bo Lind: a1 Bo Lind");
    assertThat(book.now().articles())
        .isEqualTo(
            new Casebook(
                    "a1 [1:Ada Okoro] met [2:Bo Lind]", "a2 [1:A. Okoro] left", "a3 [1:Ada Okoro]")
                .now()
                .articles());
  }

  @Test
  void what_is_so_already_is_told() {
    book.correct(d -> d.rename(book.who("Bo Lind"), "Bo Lind"));
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.ALREADY_SO);
  }

  @Test
  void undone_is_as_if_never_made() {
    List<CaseEntity> before = book.now().entities();
    book.correct(d -> d.merge(List.of(book.who("A. Okoro"), book.who("Ada Okoro"))));
    book.correct(d -> d.rename(book.who("A. Okoro"), "Adaeze Okoro"));
    book.undo(1);
    assertThat(book.shown())
        .containsExactly(
            "Ada Okoro: a1 Ada Okoro, a3 Ada Okoro",
            "Adaeze Okoro: a2 A. Okoro",
            "Bo Lind: a1 Bo Lind");
    assertThat(book.effect(1).kind()).isEqualTo(EffectKind.UNDONE);
    book.undo(2);
    assertThat(book.now().entities()).isEqualTo(before);
  }
}
