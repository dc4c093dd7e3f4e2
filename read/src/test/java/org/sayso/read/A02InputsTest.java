package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;
import org.sayso.read.input.Passed;
import org.sayso.read.input.Unreadable;
import org.sayso.read.place.Row;
import org.sayso.read.place.StandardInput;

/** From what the user names to files: folders, order, and what cannot be opened. */
class A02InputsTest {
  @TempDir Path folder;

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "The ferry came.");
  }

  private List<String> found(Path... paths) {
    return Inputs.of(Arrays.asList(paths)).stream().map(this::show).toList();
  }

  private String show(Found found) {
    if (found instanceof Input input) {
      return folder.relativize(Path.of(input.path())).toString().replace('\\', '/');
    }
    return found instanceof Unreadable none
        ? none.skipped().reason()
        : "passed over " + ((Passed) found).passed().what();
  }

  @Test
  void filesKeepTheOrderGiven() throws IOException {
    assertThat(found(write("b.txt"), write("a.txt"))).containsExactly("b.txt", "a.txt");
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesAndDeep() throws IOException {
    write("c.txt");
    write("b/z.html");
    write("b/a.txt");
    write("a");
    assertThat(found(folder)).containsExactly("a", "b/a.txt", "b/z.html", "c.txt");
  }

  @Test
  void aFolderPassesOverPicturesAndCodeAndCountsThem() throws IOException {
    write("a.txt");
    write("style.css");
    write("ferry.JPG");
    write("harbour.jpg");
    write(".hidden.txt");
    assertThat(found(folder)).containsExactly("a.txt", "passed over 1 .css, 2 .jpg");
  }

  @Test
  void aFileNamedByTheUserIsAlwaysTried() throws IOException {
    assertThat(found(write("notes.log"))).containsExactly("notes.log");
  }

  @Test
  void aFolderWithoutArticlesIsReported() throws IOException {
    write("style.css");
    assertThat(found(folder)).singleElement().asString().contains("no article", "1 .css");
  }

  @Test
  void aMissingPathIsReportedAndTheOthersAreRead() throws IOException {
    List<String> found = found(folder.resolve("none.txt"), write("a.txt"));
    assertThat(found.get(0)).contains("no such file", "spelling");
    assertThat(found.get(1)).isEqualTo("a.txt");
  }

  @Test
  void bytesAreReadWhenTheStreamReachesThem() throws IOException {
    Path file = write("a.txt");
    Inputs inputs = Inputs.of(List.of(file));
    Files.writeString(file, "Later.");
    assertThat(inputs.stream())
        .first()
        .extracting(f -> new String(((Input) f).bytes()))
        .isEqualTo("Later.");
  }

  @Test
  void aFileThatVanishesIsReported() throws IOException {
    Path file = write("a.txt");
    Inputs inputs = Inputs.of(List.of(file));
    Files.delete(file);
    assertThat(inputs.stream()).first().isInstanceOf(Unreadable.class);
  }

  @Test
  void whatTheUserSaysComesWithTheFile() throws IOException {
    GivenMetadata given =
        GivenMetadata.parse("m.jsonl", "{\"file\": \"a.txt\", \"title\": \"Ferry aground\"}");
    Found found =
        Inputs.of(List.of(write("b/a.txt"))).with(given).stream().findFirst().orElseThrow();
    assertThat(((Input) found).given().title()).contains("Ferry aground");
  }

  @Test
  void howManyThereWillBeIsKnownWhereNoContainerIsOpen() throws IOException {
    write("in/b.txt");
    write("in/c.png");
    try (Arrivals arrivals = Inputs.of(List.of(write("a.txt"), folder.resolve("in"))).open()) {
      assertThat(arrivals.expected()).hasValue(3);
      arrivals.next();
      arrivals.next();
      assertThat(arrivals.expected()).hasValue(3);
      assertThat(arrivals.next().path()).endsWith("in");
      assertThat(arrivals.hasNext()).isFalse();
      assertThat(arrivals.expected()).hasValue(3);
    }
  }

  @Test
  void aPatternNamesFilesAtAnyDepth() throws IOException {
    write("x/b.html");
    write("x/y/a.html");
    write("x/y/a.txt");
    write("x/.h/a.html");
    assertThat(found(folder.resolve("x/**/*.html"))).containsExactly("x/b.html", "x/y/a.html");
    assertThat(found(folder.resolve("x/[a-b].html"))).containsExactly("x/b.html");
    assertThat(found(folder.resolve("x/*.{txt,md}")))
        .singleElement()
        .asString()
        .contains("no file matches", "spelling");
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
    write("b.txt");
    assertThat(found(write("[ab].txt"))).containsExactly("[ab].txt");
  }

  @Test
  void standardInputIsOneFile() {
    var piped = new ByteArrayInputStream("The ferry came.".getBytes(StandardCharsets.UTF_8));
    var unpacking =
        new Unpacking(Containers.standard(), new Row(List.of(new StandardInput(piped))));
    assertThat(unpacking.next().path()).isEqualTo("-");
    assertThat(unpacking.hasNext()).isFalse();
  }
}
