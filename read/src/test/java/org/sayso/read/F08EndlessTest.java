package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Found;
import org.sayso.read.input.Unreadable;

/** Streams without end, of every kind: little is taken of them, and one word names the file. */
@Timeout(300)
class F08EndlessTest {
  /** What an article may have, a buffer of every layer, and no more. */
  private static final long MOST = Unpacking.MAX_BYTES + (1L << 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "page.html; <html><body><p>; The ferry came. ; more than the 64 MB",
        "report.txt; The ferry came.; The ferry came. ; more than the 64 MB",
        "report.pdf; %PDF-1.7; 0 0 m 9 9 l S ; more than the 64 MB",
        "letter.eml; MIME-Version: 1.0~Subject: x~~; It came. ; the mail is larger than 64 MB",
        "picture.svg; <svg>; <g>; more than the 64 MB",
        "export.json; {'a': 'x', 'text': '; The ferry came. ; this line has no end within 60,000,000",
        "answer.json; {'all': [{'title': 'x', 'text': '; It came. ; the object has no end within",
        "export.csv; id,text~7,; The ferry came. ; this line has no end within 60,000,000"
      })
  void aStreamIsLeftAtTheSizeOfAnArticle(String name, String head, String words, String told) {
    Endless endless = new Endless(head.replace('~', '\n').replace('\'', '"'), words);
    List<Found> found = open(name, endless);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path()).isEqualTo(name);
    assertThat(reason(found.get(0))).contains(told);
    assertThat(endless.taken()).isLessThan(MOST);
  }

  @Test
  void aPackedStreamToo() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] some = "The ferry came. ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 70; i++) {
        gzip.write(some);
      }
    }
    byte[] bytes = packed.toByteArray();
    List<Found> found = open("report.txt.gz", new ByteArrayInputStream(bytes));
    assertThat(found).hasSize(1);
    assertThat(reason(found.get(0))).contains("64 MB", "split it");
  }

  private static String reason(Found found) {
    return found instanceof Unreadable none ? none.skipped().reason() : found.toString();
  }

  private static List<Found> open(String name, InputStream bytes) {
    List<Piece> one = new ArrayList<>(List.of(Parcel.of(name, bytes).wanted()));
    Contents only =
        new Contents() {
          @Override
          public Optional<Piece> next() {
            return one.isEmpty() ? Optional.empty() : Optional.of(one.remove(0));
          }

          @Override
          public void close() {}
        };
    List<Found> found = new ArrayList<>();
    try (Unpacking unpacking = new Unpacking(Containers.standard(), only)) {
      unpacking.forEachRemaining(found::add);
    }
    return found;
  }

  /** A beginning, and then the same words for ever; counts what was taken. */
  private static final class Endless extends InputStream {
    private final InputStream all;
    private long taken;

    Endless(String head, String words) {
      byte[] again = words.getBytes(StandardCharsets.UTF_8);
      InputStream forEver =
          new InputStream() {
            private int at;

            @Override
            public int read() {
              at = (at + 1) % again.length;
              return again[at];
            }
          };
      InputStream begins = new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8));
      this.all = new SequenceInputStream(begins, forEver);
    }

    long taken() {
      return taken;
    }

    @Override
    public int read() throws IOException {
      taken++;
      return all.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = all.read(into, from, length);
      taken += Math.max(0, read);
      return read;
    }
  }
}
