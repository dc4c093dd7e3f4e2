package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

/** Files that are larger than the memory, or want to be: read row by row. */
class B01LargeTableTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "export.jsonl|{\"text\": \"Rain.\"}~|{\"text\": \"Rain.\"}~",
        "export.json|[{\"text\": \"Rain.\"},|{\"text\": \"Rain.\"},",
        "export.csv|id,text~|7,Rain.~"
      },
      delimiter = '|')
  void oneThatNeverEndsGivesItsFirstRows(String name, String head, String row) throws IOException {
    Endless endless = new Endless(head.replace('~', '\n'), row.replace('~', '\n'));
    try (Contents contents = Table.open(name, endless, FieldMap.standard()).orElseThrow()) {
      for (int i = 0; i < 1000; i++) {
        assertThat(contents.next().orElseThrow()).isInstanceOf(Parcel.class);
      }
    }
    assertThat(endless.given).isLessThan(1 << 20);
  }

  @Test
  void aLineThatIsTooLongIsToldAndTheNextIsRead() throws IOException {
    String line =
        "{\"text\": \"One.\"}\n{\"text\": \""
            + "rain ".repeat(2_100_000)
            + "\"}\n{\"text\": \"Three.\"}\n";
    var read = Table.read("export.jsonl", line);
    assertThat(read.get(0)).isEqualTo("export.jsonl#1: One.");
    assertThat(read.get(1)).contains("(line 2): the line has more than 10,000,000 characters");
    assertThat(read.get(2)).isEqualTo("export.jsonl#3: Three.");
  }

  @Test
  void nestingThatIsTooDeepIsToldAndTheNextIsRead() {
    var read =
        Table.read(
            "export.jsonl",
            "{\"text\": \"One.\"}\n{\"a\": "
                + "[".repeat(100_000)
                + "]".repeat(100_000)
                + "}\n{\"text\": \"Three.\"}\n");
    assertThat(read.get(1)).startsWith("export.jsonl (line 2): ");
    assertThat(read.get(2)).isEqualTo("export.jsonl#3: Three.");
  }

  @Test
  void anObjectThatNeverEndsEndsTheArray() throws IOException {
    Endless endless = new Endless("[{\"text\": \"One.\"}, {\"text\": \"", "rain ");
    try (Contents contents =
        Table.open("export.json", endless, FieldMap.standard()).orElseThrow()) {
      Optional<Piece> first = contents.next();
      assertThat(first).isPresent();
      org.assertj.core.api.Assertions.assertThatThrownBy(contents::next)
          .hasMessageContaining("no end within 10,000,000 characters");
    }
  }

  @Test
  void manyBadRowsBehindEachOtherAreToldInFewWords() {
    String good = "{\"text\": \"Rain.\"}\n";
    var read = Table.read("export.jsonl", good + "Rain.\n".repeat(5000) + good + "Rain.\n");
    assertThat(read).hasSize(1 + 12 + 1 + 1 + 1);
    assertThat(read.get(12)).startsWith("export.jsonl (line 13): the line is no JSON object");
    assertThat(read.get(13))
        .startsWith("export.jsonl (line 14 to line 5001): these 4,988 rows cannot be read either")
        .contains("the first of them: the line is no JSON object");
    assertThat(read.get(14)).isEqualTo("export.jsonl#5002: Rain.");
    assertThat(read.get(15)).startsWith("export.jsonl (line 5003): the line is no JSON object");
  }

  @Test
  void badRowsAreToldBeforeTheFileBreaksOff() {
    Endless endless = new Endless("{\"text\": \"Rain.\"}\n" + "Rain.\n".repeat(20), "rain ");
    var pieces = Table.pieces(Table.open("export.jsonl", endless, FieldMap.standard()).get());
    assertThat(pieces.stream().map(Table::show).skip(13))
        .satisfiesExactly(
            run -> assertThat(run).contains("(line 14 to line 21): these 8 rows"),
            rest ->
                assertThat(rest)
                    .isEqualTo(
                        "the rest (line 22): this line has no end within 60,000,000 characters;"
                            + " write each article in a line of its own"));
  }

  /** Such a row holds a line's end for each of its own; read over and over, it would last hours. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"~|300000", "7,Rain.~|200000"})
  @Timeout(120)
  void aQuotationMarkThatNothingClosesCostsItsRowAlone(String row, int times) {
    String next = row.replace('~', '\n');
    String head = "id,text\n" + "7,\"It rained.\"\n".repeat(1000) + "7,\"Rain\n";
    var read = Table.read("export.csv", head + next.repeat(times) + "8,Sun.\n");
    assertThat(read.get(1000)).contains("(line 1002): a quotation mark is not closed");
    assertThat(read.get(1001)).endsWith(row.equals("~") ? ": Sun." : "#1003: Rain.");
  }

  /** A head, and then the same over and over. */
  private static final class Endless extends InputStream {
    private final byte[] head;
    private final byte[] row;
    private long given;

    Endless(String head, String row) {
      this.head = head.getBytes(StandardCharsets.UTF_8);
      this.row = row.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      long at = given++;
      return at < head.length ? head[(int) at] : row[(int) ((at - head.length) % row.length)];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int i = 0; i < length; i++) {
        into[from + i] = (byte) read();
      }
      return length;
    }
  }
}
