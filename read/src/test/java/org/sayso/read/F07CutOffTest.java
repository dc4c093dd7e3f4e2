package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;
import static org.sayso.read.Boxes.files;
import static org.sayso.read.Boxes.gzip;
import static org.sayso.read.Boxes.in;
import static org.sayso.read.Boxes.tar;
import static org.sayso.read.Boxes.together;
import static org.sayso.read.Boxes.zip;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.read.input.Input;

/**
 * A file whose end is missing: what stands before it is read, up to the last whole sentence, and a
 * note tells of it.
 */
class F07CutOffTest {
  private static final String TOLD =
      "its end is missing; what stands before it was read; get it again from where it came";

  /** No two sentences alike, so that packing does not make them small. */
  private static final String TEXT =
      IntStream.range(0, 3000)
          .mapToObj(i -> "Boat %d came to Nordvik on day %d.".formatted(i * 7919 % 4001, i))
          .collect(Collectors.joining(" "));

  private static byte[] cut(byte[] whole, double share) {
    return Arrays.copyOf(whole, (int) (whole.length * share));
  }

  private static void isReadUpToASentence(Input input) {
    String read = Boxes.text(input);
    assertThat(TEXT).startsWith(read);
    assertThat(read).hasSizeGreaterThan(TEXT.length() / 4).matches("(?s).*on day \\d+\\.");
  }

  @Test
  void aPackedReportIsReadAsFarAsItGoes() {
    byte[] file = cut(gzip(bytes(TEXT)), 0.6);
    Input input = Boxes.inputs("report.txt.gz", file).get(0);
    isReadUpToASentence(input);
    assertThat(in("report.txt.gz", file))
        .containsExactly(
            "report.txt.gz",
            "* report.txt.gz (from byte %d): %s".formatted(input.bytes().length, TOLD));
  }

  @Test
  void ofAnArchiveThoseBeforeAreWholeAndTheLastIsReadAsFarAsItGoes() {
    byte[] tar = tar(files("a.txt", "The ferry came.", "b.txt", TEXT));
    for (byte[] file : new byte[][] {cut(tar, 0.7), cut(gzip(tar), 0.7)}) {
      assertThat(in("saved.tar", file))
          .hasSize(4)
          .startsWith("saved.tar!/a.txt", "saved.tar!/b.txt")
          .last()
          .asString()
          .startsWith("! saved.tar (entry 2): what follows cannot be read: it ends too early");
      isReadUpToASentence(Boxes.inputs("saved.tar", file).get(1));
    }
  }

  @Test
  void aZipWithoutItsDirectoryToo() {
    byte[] file = cut(zip(files("a.txt", "The ferry came.", "b.txt", TEXT)), 0.6);
    assertThat(in("saved.zip", file)).startsWith("saved.zip!/a.txt", "saved.zip!/b.txt");
    isReadUpToASentence(Boxes.inputs("saved.zip", file).get(1));
  }

  @Test
  void aPageOfACrawlToo() {
    String head = "200 OK\r\nContent-Type: text/plain";
    byte[] one = F03WarcTest.answer("https://n.example/a", head, bytes("The ferry came."));
    byte[] two = F03WarcTest.answer("https://n.example/b", head, bytes(TEXT));
    byte[] plain = together(one, two);
    byte[] packed = together(gzip(one), gzip(two));
    for (byte[] file : new byte[][] {cut(plain, 0.6), cut(packed, 0.6)}) {
      assertThat(in("crawl.warc", file))
          .hasSize(3)
          .last()
          .asString()
          .startsWith("* crawl.warc!/")
          .endsWith(TOLD);
      isReadUpToASentence(Boxes.inputs("crawl.warc", file).get(1));
    }
  }

  @Test
  void halfASentenceSaysNothing() {
    byte[] file = gzip(bytes("The mayor denied that he sold the ferry to the harbour"));
    assertThat(in("report.txt.gz", cut(file, 0.9)))
        .containsExactly(
            "! report.txt.gz: it cannot be read: it ends too early; get it again from where it came");
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained.", "Did it rain?", "“‘It rained.’”", "(“‘It rained!’”)"})
  void aSentenceEndsBehindItsQuotationMarks(String sentence) {
    byte[] file = gzip(bytes(sentence + " The mayor denied that he sold the ferry to the harbour"));
    assertThat(Boxes.text(Boxes.inputs("report.txt.gz", cut(file, 0.95)).get(0)))
        .isEqualTo(sentence);
  }

  /** A table of figures: millions of points, each within a number. */
  @Test
  @Timeout(120)
  void millionsOfPointsThatEndNoSentence() {
    String figures = "The ferry came. " + "1.5,".repeat(2_000_000);
    byte[] file = cut(gzip(bytes(figures)), 0.9);
    assertThat(Boxes.text(Boxes.inputs("report.txt.gz", file).get(0))).isEqualTo("The ferry came.");
    assertThat(in("report.txt.gz", cut(gzip(bytes(figures.substring(16))), 0.9)))
        .singleElement()
        .asString()
        .startsWith("! report.txt.gz: it cannot be read: it ends too early");
  }

  @Test
  void whatIsDamagedIsNotBelieved() {
    byte[] file = gzip(bytes(TEXT));
    file[file.length - 6] ^= 1;
    assertThat(in("report.txt.gz", file)).singleElement().asString().startsWith("! report.txt.gz");
  }
}
