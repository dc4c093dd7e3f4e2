package org.sayso.link.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Portion;
import org.sayso.model.entity.Entity;
import org.sayso.model.text.Span;

/** A part of one is somebody else: whole articles, or single mentions. */
class A02SplitTest {
  private final Casebook book =
      new Casebook(
          "a1 [1:John Smith] spoke",
          "a2 [1:John Smith] and [1>:he] with [1:Smith] said [1>:she] did",
          "a3 [1:John Smith] sang");

  @Test
  void an_articles_mentions_become_an_entity_of_their_own() {
    String whole = book.who("John Smith");
    book.correct(d -> d.split(whole, List.of(Portion.all(Casebook.id("a3")))));
    assertThat(book.shown())
        .containsExactly(
            "John Smith: a1 John Smith, a2 John Smith, a2 Smith, a2 he, a2 she",
            "John Smith: a3 John Smith");
    assertThat(book.effect(1).entities()).hasSize(2).endsWith(whole);
    assertThat(book.now().changed()).isEmpty();
  }

  @Test
  void several_articles_are_one_part() {
    String whole = book.who("John Smith");
    book.correct(
        d ->
            d.split(
                whole, List.of(Portion.all(Casebook.id("a1")), Portion.all(Casebook.id("a3")))));
    assertThat(book.shown())
        .containsExactly(
            "John Smith: a1 John Smith, a3 John Smith",
            "John Smith: a2 John Smith, a2 Smith, a2 he, a2 she");
  }

  @Test
  void a_mention_goes_with_the_pronouns_that_mean_it() {
    splitSmith();
    assertThat(book.shown())
        .containsExactly(
            "John Smith: a1 John Smith, a2 John Smith, a2 he, a3 John Smith",
            "Smith: a2 Smith, a2 she");
    assertThat(book.now().changed()).hasSize(1);
    assertThat(book.now().changed().get(0).entities())
        .extracting(Entity::id, Entity::name)
        .containsExactly(tuple("e1", "John Smith"), tuple("e2", "Smith"));
  }

  @Test
  void a_name_that_only_the_part_bears_goes_with_it() {
    assertThat(book.now().entities().get(0).aliases()).containsExactly("Smith");
    Casebook others = new Casebook("a1 [1:Ada Brook]", "a2 [1:Ada Crane]", "a3 [1:Ada Brook]");
    others.key = name -> "Ada Brook";
    others.correct(d -> d.split(others.who("Ada Brook"), List.of(Portion.all(Casebook.id("a2")))));
    assertThat(others.shown())
        .containsExactly("Ada Brook: a1 Ada Brook, a3 Ada Brook", "Ada Crane: a2 Ada Crane");
    assertThat(others.now().entities()).allSatisfy(e -> assertThat(e.aliases()).isEmpty());
  }

  @Test
  void the_place_of_one_mention_names_it_too() {
    int at = book.articles.get(1).article().text().indexOf(" Smith said") + 1;
    Portion one =
        new Portion(Casebook.id("a2"), Optional.empty(), Optional.of(new Span(at, at + 5)));
    book.correct(d -> d.split(book.who("John Smith"), List.of(one)));
    assertThat(book.shown()).contains("Smith: a2 Smith, a2 she");
  }

  @Test
  void two_cuts_in_one_article_are_numbered_by_their_places() {
    Casebook two = new Casebook("a1 [1:Ada Brook] and [1:Crane] and [1:Finch] and [1:Brook]");
    two.correct(d -> d.split(two.who("Ada Brook"), List.of(words("a1", "Finch"))));
    two.correct(d -> d.split(two.who("Ada Brook"), List.of(words("a1", "Crane"))));
    assertThat(two.now().changed().get(0).entities())
        .extracting(e -> e.id() + " " + e.name())
        .containsExactly("e1 Ada Brook", "e2 Crane", "e3 Finch");
    assertThat(two.shown())
        .containsExactly("Ada Brook: a1 Ada Brook, a1 Brook", "Crane: a1 Crane", "Finch: a1 Finch");
  }

  @Test
  void a_part_of_a_part_may_go() {
    splitSmith();
    book.correct(d -> d.split(book.who("Smith"), List.of(words("a2", "she"))));
    assertThat(book.shown()).contains("Smith: a2 Smith", "she: a2 she");
    book.undo(1);
    assertThat(book.effect(2).kind()).isEqualTo(EffectKind.WAITS);
    assertThat(book.now().entities()).isEqualTo(book.linked());
  }

  @Test
  void what_cannot_be_split_is_refused_with_what_is_there() {
    Drafting drafting = new Drafting(book.now());
    String id = book.who("John Smith");
    assertThat(drafting.split(id, List.of(words("a3", "Smythe"))))
        .isEqualTo(
            new Drafted.Refused(
                "“John Smith” is not mentioned so in the article "
                    + Casebook.id("a3")
                    + "; there it is “John Smith”"));
    List<Portion> all =
        List.of(
            Portion.all(Casebook.id("a1")),
            Portion.all(Casebook.id("a2")),
            Portion.all(Casebook.id("a3")));
    assertThat(drafting.split(id, all))
        .isEqualTo(new Drafted.Refused("that is all of “John Smith”; nothing would be left of it"));
  }

  private void splitSmith() {
    book.correct(d -> d.split(book.who("John Smith"), List.of(words("a2", "smith"))));
  }

  private static Portion words(String article, String words) {
    return new Portion(Casebook.id(article), Optional.of(words), Optional.empty());
  }
}
