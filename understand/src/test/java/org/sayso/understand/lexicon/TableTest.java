package org.sayso.understand.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a lexicon file is read, and how a broken one is refused. */
class TableTest {
  @Test
  void rowsInOrderWithoutCommentsAndEmptyLines() {
    List<Row> rows = Table.read(TableTest.class, "good.tsv", 3);
    assertThat(rows).extracting(r -> r.at(0)).containsExactly("say", "added", "tell");
  }

  @Test
  void aDashIsEmptyAndCellsAreTrimmed() {
    List<Row> rows = Table.read(TableTest.class, "good.tsv", 3);
    assertThat(rows.get(0).at(1)).isEqualTo("quote,that");
    assertThat(rows.get(1).at(1)).isEmpty();
    assertThat(rows.get(1).words(1)).isEmpty();
  }

  @Test
  void wordsAreSplitAtCommasAndBlanks() {
    List<Row> rows = Table.read(TableTest.class, "good.tsv", 3);
    assertThat(rows.get(0).words(1)).containsExactly("quote", "that");
    assertThat(rows.get(2).words(1)).containsExactly("hearer", "that");
  }

  @Test
  void aMissingColumnNamesTheLine() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "hole.tsv", 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("hole.tsv")
        .hasMessageContaining("3 columns wanted, 2 found")
        .hasMessageContaining("murmur");
  }

  @Test
  void aColumnTooManyNamesTheLine() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "good.tsv", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2 columns wanted, 3 found")
        .hasMessageContaining("say");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "nowhere.tsv", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere.tsv")
        .hasMessageContaining(TableTest.class.getName());
  }

  @Test
  void aRowKeepsItsOwnCells() {
    List<String> cells = new java.util.ArrayList<>(List.of("say", "-"));
    Row row = new Row(cells);
    cells.set(0, "shout");
    assertThat(row.at(0)).isEqualTo("say");
    assertThatThrownBy(() -> row.at(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
