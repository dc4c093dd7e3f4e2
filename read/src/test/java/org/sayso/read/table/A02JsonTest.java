package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON with articles: a line each, an array, one object; bad ones told, the others read. */
class A02JsonTest {
  @Test
  void aLineIsAnArticleAndItsPathTellsTheLine() {
    assertThat(
            Table.read(
                "export.jsonl",
                "{\"title\": \"One\", \"text\": \"First.\"}\n\n{\"title\": \"Two\", \"text\": \"Two it is.\"}\r\n"))
        .containsExactly("export.jsonl#1: One||First.", "export.jsonl#3: Two it is.");
  }

  @Test
  void aBadLineIsToldAndTheOthersAreRead() {
    List<String> read =
        Table.read(
            "export.jsonl",
            "{\"text\": \"One.\"}\n{\"text\": \"Tw\n{\"text\": \"Three.\"}\n[1, 2]\n{\"text\": \"Five.\"} {\n");
    assertThat(read).hasSize(5);
    assertThat(read.get(0)).isEqualTo("export.jsonl#1: One.");
    assertThat(read.get(1))
        .startsWith("export.jsonl (line 2): the line is no JSON object")
        .endsWith("mend or remove it");
    assertThat(read.get(2)).isEqualTo("export.jsonl#3: Three.");
    assertThat(read.get(3)).startsWith("export.jsonl (line 4): the line is JSON but no object");
    assertThat(read.get(4)).startsWith("export.jsonl (line 5): ");
  }

  @Test
  void anObjectMayGoOnOverLines() {
    assertThat(
            Table.read(
                "articles.json",
                "{\n  \"title\": \"One\",\n  \"text\": \"A { brace.\"\n}\n{\n  \"text\": \"Two.\"\n}\n"))
        .containsExactly("articles.json#1: One||A { brace.", "articles.json#5: Two.");
  }

  @Test
  void anObjectOverLinesThatHasNoEndIsToldOnceAndTheNextIsRead() {
    assertThat(
            Table.read(
                "articles.json",
                "{\n  \"text\": \"One.\"\n}\n{\n  \"text\": \"Two.\n  \"id\": 7\n}\n{\n  \"text\": \"Three.\"\n}\n"))
        .containsExactly(
            "articles.json#1: One.",
            "articles.json (line 4): what begins here and goes on to line 7 is no JSON object; mend or remove it",
            "articles.json#8: Three.");
  }

  @Test
  void anArrayGivesItsObjectsByNumber() {
    assertThat(
            Table.read(
                "articles.json", "[{\"text\": \"One.\"},\n {\"text\": \"Two ] } \\\" it is.\"}]"))
        .containsExactly("articles.json#1: One.", "articles.json#2: Two ] } \" it is.");
  }

  @Test
  void anArrayThatBreaksOffGivesWhatItHasBefore() {
    List<String> read = Table.read("articles.json", "[{\"text\": \"One.\"},\n {\"text\": \"Tw");
    assertThat(read.get(0)).isEqualTo("articles.json#1: One.");
    assertThat(read.get(1))
        .startsWith("the rest (article 2, line 2): the file ends in the middle of an object");
  }

  @Test
  void aRowWithoutWordsIsToldWithItsFields() {
    assertThat(Table.read("export.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"\", \"id\": 7}\n"))
        .element(1)
        .asString()
        .contains(
            "(line 2): the row has neither a text nor an address (its fields: text, id)",
            "--fields text=NAME");
  }

  @Test
  void rowsWithOnlyAnAddressAreCounted() {
    assertThat(
            Table.read(
                "export.jsonl",
                "{\"text\": \"One.\"}\n{\"url\": \"https://post.example/a\"}\n{\"url\": \"https://post.example/b\"}\n"))
        .element(1)
        .asString()
        .isEqualTo(
            "export.jsonl (rows 2, 3): 2 rows have only an address; --fetch reads the pages behind them");
  }

  @Test
  void aTextWithMarkUpIsReadAsAPage() {
    assertThat(Table.read("export.jsonl", "{\"text\": \"<p>One.</p><p>Two.</p>\"}").get(0))
        .contains("<article>|<p>One.</p><p>Two.</p>|</article>");
  }

  @Test
  void jsonThatHoldsNoArticlesIsLeftAlone() {
    assertThat(Table.isOne("settings.json", "{\"name\": \"web\", \"version\": \"1.0\"}")).isFalse();
    assertThat(Table.isOne("meta.jsonl", "{\"file\": \"a.txt\", \"title\": \"Rain\"}\n")).isFalse();
    assertThat(Table.isOne("x.txt", "{The} mayor said.")).isFalse();
    assertThat(Table.isOne("numbers.json", "[1, 2, 3]")).isFalse();
  }

  @Test
  void piecesOfCharactersThatCouldNotBeDecodedAreCounted() {
    assertThat(Table.read("export.jsonl", "{\"text\": \"Caf\uFFFD.\"}\n"))
        .containsExactly(
            "export.jsonl#1: Caf\uFFFD.",
            "note export.jsonl (rows 1): the text of 1 rows was read, but with \uFFFD for what could not be decoded; save the file as UTF-8");
  }
}
