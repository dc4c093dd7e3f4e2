package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;
import static org.sayso.read.Boxes.files;
import static org.sayso.read.Boxes.gzip;
import static org.sayso.read.Boxes.in;
import static org.sayso.read.Boxes.tar;
import static org.sayso.read.Boxes.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Found;
import org.sayso.read.input.Unreadable;

/** Archives made or broken to do harm: a word with the place, and the rest is read. */
class F02HostileArchiveTest {
  private static final Map<String, byte[]> THREE =
      files("a.txt", "The ferry came.", "b.txt", "The ferry left.", "c.txt", "The ferry sank.");

  private static byte[] zeros(long megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (long i = 0; i < megabytes; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] zipWithBomb(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(bytes("The ferry came."));
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1 << 20]);
      }
      zip.putNextEntry(new ZipEntry("b.txt"));
      zip.write(bytes("The ferry left."));
    }
    return out.toByteArray();
  }

  @Test
  void aFileThatUnpacksToTooMuchIsLeftOutAndTheRestIsRead() throws IOException {
    assertThat(in("saved.zip", zipWithBomb(66)))
        .containsExactly(
            "saved.zip!/a.txt",
            "! saved.zip!/bomb.txt: the file has more than the 64 MB that one article may have;"
                + " split it into one file an article",
            "saved.zip!/b.txt");
  }

  @Test
  void anArchiveThatUnpacksToTwoHundredTimesItsSizeIsLeft() throws IOException {
    List<String> out = in("bombs.tar.gz", tarOfZeros(400));
    assertThat(out.get(0)).contains("more than the 64 MB");
    assertThat(out.get(1)).contains("what follows cannot be read", "200 times its size", "bomb");
    assertThat(out).hasSize(2);
  }

  @Test
  void bombsInArchivesInArchivesAreToldOnce() throws IOException {
    byte[] bomb = zipWithBomb(66);
    byte[] inner = zip(Map.of("1.zip", bomb, "2.zip", bomb, "3.zip", bomb));
    Map<String, byte[]> files = new java.util.LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      files.put(i + ".zip", inner);
    }
    List<String> out = in("bombs.zip", zip(files));
    assertThat(out).last().asString().contains("! bombs.zip (bombs.zip!/", "200 times");
    assertThat(out).filteredOn(line -> line.contains("200 times")).hasSize(1);
  }

  private static byte[] together(byte[]... parts) {
    return Boxes.together(parts);
  }

  /** A packed tar whose one file is said to have, and has, so many megabytes of zeros. */
  private static byte[] tarOfZeros(long megabytes) throws IOException {
    byte[] header = Arrays.copyOf(tar(files("zeros.txt", "")), 512);
    byte[] size = "%011o".formatted(megabytes << 20).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(size, 0, header, 124, 11);
    fixSum(header);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(header);
      for (long i = 0; i < megabytes; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    return out.toByteArray();
  }

  private static void fixSum(byte[] header) {
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    byte[] digits = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(digits, 0, header, 148, 8);
  }

  @Test
  void aGzipWithoutEndIsLeftAtTheSizeOfAnArticle() throws IOException {
    assertThat(in("report.txt.gz", zeros(66)))
        .singleElement()
        .asString()
        .contains("! report.txt.gz: ", "more than the 64 MB");
  }

  @Test
  void aPipeWithoutEndIsLeftAtTheSizeOfAnArticle() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    var place = new org.sayso.read.place.StandardInput(endless);
    try (Unpacking unpacking =
        new Unpacking(Containers.standard(), new org.sayso.read.place.Row(List.of(place)))) {
      assertThat(((Unreadable) unpacking.next()).skipped().reason()).contains("64 MB");
      assertThat(unpacking.hasNext()).isFalse();
    }
  }

  @Test
  void namesThatClimbOutOfTheArchiveAreNamesOnly() {
    assertThat(in("saved.zip", zip(files("../../etc/passwd.txt", "The ferry came."))))
        .containsExactly("saved.zip!/../../etc/passwd.txt");
  }

  @Test
  void namesThatSpeakToTheTerminalAreDefused() {
    assertThat(in("saved.zip", zip(files("a\u001b[2J\u202e.txt", "The ferry came."))))
        .containsExactly("saved.zip!/a\uFFFD[2J\uFFFD.txt");
    assertThat(in("saved.zip", zip(files("x".repeat(9000) + ".txt", "."))).get(0))
        .hasSizeLessThan(400);
  }

  @Test
  void archivesInArchivesWithoutEndAreLeft() {
    byte[] box = bytes("The ferry came.");
    for (int i = 0; i < 9; i++) {
      box = zip(Map.of("box.zip", box));
    }
    assertThat(in("saved.zip", box))
        .singleElement()
        .asString()
        .contains("a ZIP archive in 6 others", "unpack it");
  }

  @Test
  void aZipThatIsCutOffGivesWhatIsThere() {
    byte[] zip = zip(THREE);
    assertThat(in("saved.zip", Arrays.copyOf(zip, 140)))
        .satisfies(
            out -> {
              assertThat(out.get(0)).isEqualTo("saved.zip!/a.txt");
              assertThat(out.get(out.size() - 1)).startsWith("! saved.zip").contains("again");
            });
  }

  @Test
  void aTarThatIsCutOffGivesWhatIsThere() {
    byte[] tar = tar(THREE);
    assertThat(in("saved.tar", Arrays.copyOf(tar, 1536 + 3)).get(0)).isEqualTo("saved.tar!/a.txt");
    assertThat(in("saved.tgz", Arrays.copyOf(gzip(tar), 90)))
        .last()
        .asString()
        .contains("ends too early", "get it again");
  }

  @Test
  void aTarThatLiesAboutASizeIsLeftThere() {
    byte[] tar = tar(THREE);
    byte[] size = "77777777777".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(size, 0, tar, 1024 + 124, 11);
    byte[] header = Arrays.copyOfRange(tar, 1024, 1536);
    fixSum(header);
    System.arraycopy(header, 0, tar, 1024, 512);
    List<String> out = in("saved.tar", tar);
    assertThat(out.get(0)).isEqualTo("saved.tar!/a.txt");
    assertThat(out.get(1)).startsWith("! saved.tar!/b.txt: it cannot be read");
  }

  @Test
  void aFileWhoseBytesWereChangedIsToldAndTheRestIsRead() {
    byte[] zip = zip(THREE);
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("b.txt") + 18;
    zip[at] ^= 0x55;
    List<String> out = in("saved.zip", zip);
    assertThat(out.get(0)).isEqualTo("saved.zip!/a.txt");
    assertThat(out.get(1)).startsWith("! saved.zip!/b.txt: ").contains("again");
    assertThat(out.get(2)).isEqualTo("saved.zip!/c.txt");
  }

  @Test
  void anEncryptedFileIsToldAndTheOthersAreRead() {
    byte[] zip = zip(THREE);
    String chars = new String(zip, StandardCharsets.ISO_8859_1);
    zip[chars.indexOf("b.txt") - 30 + 6] |= 1;
    zip[chars.lastIndexOf("b.txt") - 46 + 8] |= 1;
    assertThat(in("saved.zip", zip))
        .containsExactly(
            "saved.zip!/a.txt",
            "! saved.zip!/b.txt (entry 2): it is encrypted; unpack the archive with its password",
            "saved.zip!/c.txt");
  }

  @Test
  void noiseBehindTheMarkOfAnArchiveDoesNotStopTheRun() {
    Random random = new Random(7);
    for (String mark : List.of("PK\3\4", "\u001f\u008b\b", "WARC/1.0\r\n", "%PDF-1.7\n")) {
      for (int i = 0; i < 5; i++) {
        byte[] noise = new byte[2000];
        random.nextBytes(noise);
        byte[] file = together(mark.getBytes(StandardCharsets.ISO_8859_1), noise);
        List<Found> out = Boxes.items("noise", file);
        assertThat(out).isNotEmpty();
        out.forEach(found -> assertThat(Sample.reader().read(found)).isNotEmpty());
      }
    }
  }

  @Test
  void aParcelIsClosedWhenItsContainerEnds() {
    boolean[] closed = new boolean[1];
    InputStream watched =
        new ByteArrayInputStream(tar(THREE)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    var all = new java.util.ArrayList<>(List.of(Parcel.of("saved.tar", watched)));
    var contents =
        new org.sayso.read.container.Contents() {
          @Override
          public java.util.Optional<org.sayso.read.container.Piece> next() {
            return all.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(all.remove(0));
          }

          @Override
          public void close() {}
        };
    try (Unpacking unpacking = new Unpacking(Containers.standard(), contents)) {
      unpacking.forEachRemaining(found -> {});
      assertThat(closed[0]).isTrue();
    }
  }
}
