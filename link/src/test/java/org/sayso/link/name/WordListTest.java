package org.sayso.link.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.link.table.Table;

/** Long tables are searched as they lie in the file, so they must be in order. */
class WordListTest {
  @ParameterizedTest
  @ValueSource(strings = {"match/given.tsv", "match/family.tsv", "match/words.tsv"})
  void findsEveryLineAndNothingElse(String table) {
    WordList words = WordList.read(table);
    List<List<String>> rows = Table.read(table);

    assertThat(rows).hasSizeGreaterThan(1000);
    assertThat(rows).allMatch(row -> row.size() == 1 && words.contains(row.get(0)));
    assertThat(rows).noneMatch(row -> words.contains(row.get(0) + "~"));
    assertThat(List.of("", "a~", "zzzz", "#", "Übel", "\n")).noneMatch(words::contains);
  }
}
