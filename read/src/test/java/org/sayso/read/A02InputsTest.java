package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    return found instanceof Input input
        ? folder.relativize(Path.of(input.path())).toString().replace('\\', '/')
        : ((Unreadable) found).skipped().reason();
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
  void aFolderPassesOverDataPicturesAndHiddenFiles() throws IOException {
    write("a.txt");
    write("articles.jsonl");
    write("ferry.JPG");
    write(".hidden.txt");
    assertThat(found(folder)).containsExactly("a.txt");
  }

  @Test
  void aFileNamedByTheUserIsAlwaysTried() throws IOException {
    assertThat(found(write("notes.log"))).containsExactly("notes.log");
  }

  @Test
  void aFolderWithoutArticlesIsReported() throws IOException {
    write("data.csv");
    assertThat(found(folder)).singleElement().asString().contains("no article", ".txt");
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
    assertThat(inputs.size()).isEqualTo(1);
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
}
