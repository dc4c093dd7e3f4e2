package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
