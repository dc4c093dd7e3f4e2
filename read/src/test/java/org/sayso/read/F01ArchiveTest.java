package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;
import static org.sayso.read.Boxes.files;
import static org.sayso.read.Boxes.gzip;
import static org.sayso.read.Boxes.in;
import static org.sayso.read.Boxes.tar;
import static org.sayso.read.Boxes.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;

/** Archives: what lies in them, in order, under which path. */
class F01ArchiveTest {
  private static final Map<String, byte[]> TWO =
      files("2024/b.html", "<p>The ferry came.", "a.txt", "The ferry left.");

  @Test
  void aZipGivesItsFilesInItsOrder() {
    assertThat(in("saved.zip", zip(TWO)))
        .containsExactly("saved.zip!/2024/b.html", "saved.zip!/a.txt");
  }

  @Test
  void aTarGivesItsFiles() {
    assertThat(in("saved.tar", tar(TWO)))
        .containsExactly("saved.tar!/2024/b.html", "saved.tar!/a.txt");
  }

  @Test
  void aPackedTarIsOneStepDeepToTheUser() {
    assertThat(in("saved.tgz", gzip(tar(TWO))))
        .containsExactly("saved.tgz!/2024/b.html", "saved.tgz!/a.txt");
  }

  @Test
  void aPackedReportKeepsItsPath() {
    Input input = Boxes.inputs("report.txt.gz", gzip(bytes("The ferry came."))).get(0);
    assertThat(input.path()).isEqualTo("report.txt.gz");
    assertThat(Boxes.text(input)).isEqualTo("The ferry came.");
  }

  @Test
  void otherPackingIsUndoneToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var packed = new BZip2CompressorOutputStream(out)) {
      packed.write(tar(TWO));
    }
    assertThat(in("saved.tar.bz2", out.toByteArray()))
        .containsExactly("saved.tar.bz2!/2024/b.html", "saved.tar.bz2!/a.txt");
  }

  @Test
  void archivesThatAreNotOpenedSaySo() {
    for (String mark : List.of("7z\u00bc\u00af", "Rar!\u001a\u0007", "\u00fd7zXZ\0")) {
      byte[] file = (mark + "nothing").getBytes(StandardCharsets.ISO_8859_1);
      assertThat(Sample.skipped(file).reason()).contains("not opened", "unpack it");
    }
  }

  @Test
  void whatItIsIsSeenFromItsBytesNotFromItsName() {
    assertThat(in("saved", zip(TWO))).hasSize(2);
    assertThat(in("saved.zip", bytes("The ferry came."))).containsExactly("saved.zip");
  }

  @Test
  void archivesLieInArchives() {
    byte[] inner = zip(files("c.txt", "The ferry came."));
    assertThat(in("all.tar", tar(Map.of("week/inner.zip", inner))))
        .containsExactly("all.tar!/week/inner.zip!/c.txt");
  }

  @Test
  void picturesAndHiddenFilesAreCounted() {
    byte[] zip =
        zip(files("a.txt", "The ferry came.", "x.png", "-", "y.PNG", "-", "m/._a.txt", "-"));
    assertThat(in("saved.zip", zip))
        .containsExactly("saved.zip!/a.txt", "~ saved.zip: passed over 2 .png, 1 hidden");
  }

  @Test
  void anArchiveWithoutArticlesIsReported() {
    assertThat(in("saved.zip", zip(files("x.png", "-"))))
        .singleElement()
        .asString()
        .startsWith("! saved.zip: it holds no article, only 1 .png");
    assertThat(in("saved.zip", zip(files()))).singleElement().asString().contains("it is empty");
  }

  @Test
  void anOfficeDocumentIsNoArchiveOfArticles() {
    byte[] office = zip(files("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
    assertThat(in("report", office)).containsExactly("report");
  }

  @Test
  void onDiskItIsTheSame(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("saved.zip"), zip(TWO));
    assertThat(Inputs.of(List.of(file)).stream().map(Found::path))
        .containsExactly(file + "!/2024/b.html", file + "!/a.txt");
  }

  @Test
  void theDirectoryOfAZipSaysHowManyThereAre(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("saved.zip"), zip(TWO));
    Path other = Files.write(folder.resolve("saved.tar"), tar(TWO));
    try (Arrivals arrivals = Inputs.of(List.of(file, other)).open()) {
      assertThat(arrivals.expected()).hasValue(2);
      arrivals.next();
      assertThat(arrivals.expected()).hasValue(3);
      arrivals.next();
      arrivals.next();
      assertThat(arrivals.expected()).isEmpty();
    }
  }

  @Test
  void whatTheUserSaysIsFoundByTheNameInside(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("saved.zip"), zip(TWO));
    GivenMetadata given =
        GivenMetadata.parse("m.jsonl", "{\"file\": \"2024/b.html\", \"title\": \"Ferry back\"}");
    Found first = Inputs.of(List.of(file)).with(given).stream().findFirst().orElseThrow();
    assertThat(((Input) first).given().title()).contains("Ferry back");
  }
}
