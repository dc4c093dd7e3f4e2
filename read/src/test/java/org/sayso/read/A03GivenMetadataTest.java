package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Skipped;
import org.sayso.model.text.Edtf;

/** What the user says about files, a line each. */
class A03GivenMetadataTest {
  private static Metadata one(String line) {
    return GivenMetadata.parse("m.jsonl", line).of("a.txt").orElseThrow();
  }

  @Test
  void everySlotIsTaken() {
    Metadata given =
        one(
            """
            {"file": "a.txt", "title": "Ferry aground", "publisher": "Island Post", "authors": ["Ines Halm"], \
            "published": "2024-03-12", "language": "en", "url": "https://island.example/1"}""");
    assertThat(given.title()).contains("Ferry aground");
    assertThat(given.publisher()).contains("Island Post");
    assertThat(given.authors()).containsExactly("Ines Halm");
    assertThat(given.published()).contains(new Edtf("2024-03-12"));
    assertThat(given.language()).contains("en");
    assertThat(given.url()).contains("https://island.example/1");
  }

  @Test
  void nullAndEmptySayNothing() {
    assertThat(one("{\"file\": \"a.txt\", \"title\": null, \"publisher\": \" \"}"))
        .isEqualTo(Metadata.NONE);
  }

  @Test
  void aTimeStampBecomesItsDayAndVaguerDatesStay() {
    assertThat(one("{\"file\": \"a.txt\", \"published\": \"2018-02-05T15:03:38\"}").published())
        .contains(new Edtf("2018-02-05"));
    assertThat(one("{\"file\": \"a.txt\", \"published\": \"2018-02\"}").published())
        .contains(new Edtf("2018-02"));
    assertThat(one("{\"file\": \"a.txt\", \"published\": \"soon\"}").published()).isEmpty();
  }

  @Test
  void theFileMayBeNamedInSeveralWays() {
    assertThat(one("{\"path\": \"a.txt\", \"title\": \"T\"}").title()).contains("T");
    assertThat(one("{\"name\": \"a.txt\", \"title\": \"T\"}").title()).contains("T");
    assertThat(one("{\"url\": \"https://x.example/news/a.txt?p=1\", \"title\": \"T\"}").title())
        .contains("T");
  }

  @Test
  void theLongestEndOfThePathWins() {
    GivenMetadata given =
        GivenMetadata.parse(
            "m.jsonl",
            """
            {"file": "a.txt", "title": "any"}
            {"file": "north/a.txt", "title": "north"}""");
    assertThat(given.of("data/north/a.txt").orElseThrow().title()).contains("north");
    assertThat(given.of("data/south/a.txt").orElseThrow().title()).contains("any");
    assertThat(given.of("data/b.txt")).isEmpty();
  }

  @Test
  void aBrokenLineIsReportedAndTheRestGoesOn() {
    GivenMetadata given =
        GivenMetadata.parse(
            "m.jsonl",
            "{broken\n\n{\"title\": \"of what?\"}\n{\"file\": \"a.txt\", \"title\": \"T\"}\n");
    assertThat(given.problems()).extracting(Skipped::where).containsExactly("line 1", "line 3");
    assertThat(given.of("a.txt").orElseThrow().title()).contains("T");
  }

  @Test
  void aMissingFileIsABrokenWorld() {
    assertThatThrownBy(() -> GivenMetadata.read(Path.of("no-such.jsonl")))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("no-such.jsonl");
  }
}
