package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles as a list in an object, as the answers of search services and archives have them. */
class A04WrappedJsonTest {
  private static final String TWO =
      "[{\"title\": \"One\", \"text\": \"First.\"},\n {\"title\": \"Two\", \"text\": \"Then ]}.\"}]";
  private static final List<String> BOTH =
      List.of("answer.json#1: One||First.", "answer.json#2: Two||Then ]}.");

  @Test
  void theListIsFoundUnderWhateverNames() {
    for (String name : List.of("articles", "data", "items", "hits")) {
      assertThat(Table.read("answer.json", "{\"" + name + "\": " + TWO + "}")).isEqualTo(BOTH);
    }
    assertThat(
            Table.read(
                "answer.json",
                "{\"status\": \"ok\", \"pages\": [1, [2]], \"response\": {\"found\": 2, \"docs\": "
                    + TWO
                    + ", \"start\": 0}}"))
        .isEqualTo(BOTH);
  }

  @Test
  void otherListsBesideItAreNone() {
    assertThat(
            Table.read(
                "answer.json",
                "{\"facets\": [{\"name\": \"harbour\", \"count\": 4}], \"articles\": "
                    + TWO
                    + ", \"related\": [{\"title\": \"Three\", \"text\": \"No.\"}]}"))
        .isEqualTo(BOTH);
  }

  @Test
  void severalAnswersOneBehindTheOtherAreAllRead() {
    String one = "{\"articles\": [{\"title\": \"One\", \"text\": \"First.\"}]}\n";
    assertThat(Table.read("answers.jsonl", one + one))
        .containsExactly("answers.jsonl#1: One||First.", "answers.jsonl#2: One||First.");
  }

  @Test
  void aBadOneIsToldWithItsPlaceAndTheOthersAreRead() {
    assertThat(
            Table.read(
                "answer.json",
                "{\"articles\": [{\"title\": \"One\", \"text\": \"First.\"},\n{\"text\": Second},\n"
                    + "{\"title\": \"Three\", \"text\": \"Third.\"}]}"))
        .hasSize(3)
        .startsWith("answer.json#1: One||First.")
        .endsWith("answer.json#3: Three||Third.")
        .element(1)
        .asString()
        .startsWith("answer.json (article 2, line 2): what begins here is no JSON object");
  }

  @Test
  void anArticleThatHoldsAListIsAnArticle() {
    assertThat(
            Table.read(
                "a.json",
                "{\"title\": \"One\", \"text\": \"First.\", \"comments\": [{\"title\": \"x\", \"text\": \"y\"}]}"))
        .containsExactly("a.json#1: One||First.");
  }

  @Test
  void aListOfWhatHasNoTitleAndNoAddressIsNotTakenForArticles() {
    assertThat(Table.isOne("a.json", "{\"lines\": [{\"text\": \"y\", \"at\": 4}]}")).isFalse();
    assertThat(Table.isOne("a.json", "{\"a\": {\"b\": [{\"c\": [{\"title\": 4}]}]}}")).isFalse();
  }

  @Test
  void whatIsCutOffGivesTheArticlesBeforeIt() {
    assertThat(Table.read("answer.json", "{\"articles\": " + TWO.substring(0, 60)))
        .hasSize(2)
        .startsWith("answer.json#1: One||First.")
        .last()
        .asString()
        .contains("the file ends in the middle of an object");
  }

  @Test
  void whatLiesTooDeepEndsTheFileAndNotTheMachine() {
    String deep = "[".repeat(200_000);
    assertThat(Table.read("answer.json", "{\"articles\": " + TWO + ", \"more\": " + deep))
        .hasSize(3)
        .last()
        .asString()
        .contains("too deep");
  }
}
