package org.sayso.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/** Mentions by place, in "Ana Petrov, the new mayor, she". */
class MentionsTest {
  private static final Mention NAME = mention(0, 10, MentionForm.NAME, Optional.empty());
  private static final Mention ROLE =
      mention(12, 25, MentionForm.NOMINAL, Optional.of(NAME.span()));
  private static final Mention SHE = mention(27, 30, MentionForm.PRONOUN, Optional.of(ROLE.span()));

  private final Mentions mentions = new Mentions(List.of(SHE, NAME), Map.of(20, ROLE));

  private final Sentence sentence =
      new Sentence(
          0,
          List.of(token(0, 0, 3), token(1, 4, 10), token(2, 16, 19), token(3, 20, 25)),
          new Tree(new int[] {1, Tree.ROOT, 3, 1}, new String[] {"flat", "root", "amod", "appos"}));

  @Test
  void allInTheOrderOfTheText() {
    assertThat(mentions.all()).containsExactly(NAME, ROLE, SHE);
  }

  @Test
  void foundByExactSpan() {
    assertThat(mentions.at(NAME.span())).contains(NAME);
    assertThat(mentions.at(new Span(0, 3))).isEmpty();
  }

  @Test
  void everyTokenOfANameButOnlyTheHeadOfADescription() {
    assertThat(mentions.headedBy(sentence, 0)).contains(NAME);
    assertThat(mentions.headedBy(sentence, 1)).contains(NAME);
    assertThat(mentions.headedBy(sentence, 2)).isEmpty();
    assertThat(mentions.headedBy(sentence, 3)).contains(ROLE);
  }

  @Test
  void referencesAreFollowedToTheEnd() {
    assertThat(mentions.resolved(SHE)).isEqualTo(NAME);
    assertThat(mentions.resolved(NAME)).isEqualTo(NAME);
    assertThat(mentions.nameOf(SHE)).contains(NAME);
  }

  @Test
  void whatRefersToNobodyHasNoName() {
    Mention lone = mention(27, 30, MentionForm.PRONOUN, Optional.empty());
    Mentions others = new Mentions(List.of(lone), Map.of());
    assertThat(others.resolved(lone)).isEqualTo(lone);
    assertThat(others.nameOf(lone)).isEmpty();
  }

  @Test
  void aRingOfReferencesEnds() {
    Mention a = mention(0, 3, MentionForm.PRONOUN, Optional.of(new Span(5, 8)));
    Mention b = mention(5, 8, MentionForm.PRONOUN, Optional.of(new Span(0, 3)));
    assertThat(new Mentions(List.of(a, b), Map.of()).nameOf(a)).isEmpty();
  }

  @Test
  void noneAreNone() {
    Mentions none = new Mentions(List.of(), Map.of());
    assertThat(none.all()).isEmpty();
    assertThat(none.headedBy(sentence, 0)).isEmpty();
  }

  private static Mention mention(int start, int end, MentionForm form, Optional<Span> refersTo) {
    return new Mention(new Span(start, end), form, Schema.PERSON, refersTo);
  }

  private static Token token(int index, int start, int end) {
    return new Token(index, new Span(start, end), "word", "word", "NN", NameType.NONE);
  }
}
