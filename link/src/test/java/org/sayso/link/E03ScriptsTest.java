package org.sayso.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.entity.CaseLinks;
import org.sayso.model.entity.LinkedArticle;

/** One person in several scripts and by several ways of writing one script in another. */
class E03ScriptsTest {
  private final ArticleLinker linker = new ArticleLinker();
  private final CaseLinker cases = new CaseLinker();

  private CaseLinks settle(String... marked) {
    List<LinkedArticle> articles =
        Arrays.stream(marked).map(text -> Marked.linked(linker, text)).toList();
    return cases.settle(articles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Володимир Зеленський|Volodymyr Zelenskyy",
        "Володимир Зеленський|Vladimir Zelensky",
        "Volodymyr Zelenskyy|Vladimir Zelenskiy",
        "Yevhen Dovhalets|Evgeny Dovgalets",
        "Євген Довгалець|Evgeny Dovgalets",
        "Petar Ilovski|Petar Ilovsky",
        "Ђорђе Љубичић|Djordje Ljubicic",
        "Đorđe Ljubičić|Ђорђе Љубичић",
        "Γιώργος Καρέλης|Giorgos Karelis",
        "王卫明|Wang Weiming",
        "خالد الحسن|Khalid al-Hassan",
        "Holm, Marta|Marta Holm",
        "Oleh Tymchenko|Oleg Timchenko"
      })
  void isOnePerson(String one, String other) {
    assertThat(settle("[P:" + one + "] came.", "[P:" + other + "] left.").entities())
        .singleElement()
        .satisfies(e -> assertThat(e.members()).hasSize(2));
    assertThat(linker.link(Marked.article("[P:" + one + "] is [P:" + other + "].")).entities())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Lee|Anna Li",
        "Marta Holm|Petra Holm",
        "خالد الحسن|Hamid al-Hassan",
        "Wei Lindow|Lindow Wei",
        "Alexis Varga|Alexandros Varga"
      })
  void areTwo(String one, String other) {
    assertThat(settle("[P:" + one + "] came.", "[P:" + other + "] left.").entities()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wei Lindow|Lindow Wei|the same words in another order",
        "Alexis Varga|Alexandros Varga|one family name, given names alike: alexandros, alexis"
      })
  void mayBeOne(String one, String other, String reason) {
    assertThat(settle("[P:" + one + "] came.", "[P:" + other + "] left.").suggestions())
        .singleElement()
        .satisfies(s -> assertThat(s.reasons()).containsExactly(reason));
  }

  @Test
  void twoOfOneArticleAreNotSuggested() {
    assertThat(settle("[P:Alexis Varga] met [P:Alexandros Varga].").suggestions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O:Velmar], now [O:Lindow], said so.",
        "[O:Lindow] (formerly known as [O:Velmar]) said so.",
        "[O:Velmar], which changed its name to [O:Lindow], said so."
      })
  void renamedBodiesAreOne(String first) {
    assertThat(settle(first, "[O:Velmar] grew.", "[O:Lindow] grew.").entities())
        .singleElement()
        .satisfies(e -> assertThat(e.members()).hasSize(3));
  }

  @Test
  void bodiesNamedSideBySideAreNot() {
    assertThat(settle("[O:Velmar], now part of [O:Lindow], said so.").entities()).hasSize(2);
  }
}
