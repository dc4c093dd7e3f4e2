package org.sayso.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was fetched is kept, and asked for again only where it is newer. */
class B03KeptWebTest {
  @TempDir Path folder;
  private final Pressroom room = new Pressroom();

  @AfterEach
  void close() {
    room.close();
  }

  private String fetch() {
    Fetched fetched =
        new KeptWeb(room.web(), folder).fetch(room.address("/ferry"), Validators.NONE);
    return fetched instanceof WebPage page
        ? new String(page.bytes(), StandardCharsets.UTF_8)
        : ((NotFetched) fetched).reason();
  }

  private void shows(String words, String tag) {
    room.at(
        "/ferry",
        exchange -> {
          boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", tag);
          Pressroom.send(exchange, same ? 304 : 200, "text/html", same ? "" : words);
        });
  }

  @Test
  void thePageIsGivenAgainWhereNothingIsNewer() {
    shows("<p>One", "\"1\"");
    assertThat(fetch()).isEqualTo("<p>One");
    room.at("/ferry", exchange -> Pressroom.send(exchange, 304, "text/html", ""));
    assertThat(fetch()).isEqualTo("<p>One");
  }

  @Test
  void aNewerPageTakesItsPlaceAndTheOlderStays() throws IOException {
    shows("<p>One", "\"1\"");
    fetch();
    shows("<p>Two", "\"2\"");
    assertThat(fetch()).isEqualTo("<p>Two");
    try (Stream<Path> pages = Files.list(folder.resolve("pages"))) {
      assertThat(pages).hasSize(2);
    }
  }

  @Test
  void aPageThatWasRemovedByHandIsFetchedAnew() throws IOException {
    shows("<p>One", "\"1\"");
    fetch();
    try (Stream<Path> pages = Files.list(folder.resolve("pages"))) {
      for (Path page : pages.toList()) {
        Files.delete(page);
      }
    }
    assertThat(fetch()).isEqualTo("<p>One");
  }

  @Test
  void aRefusalIsNotKept() {
    assertThat(fetch()).contains("no such page");
    shows("<p>One", "\"1\"");
    assertThat(fetch()).isEqualTo("<p>One");
  }

  @Test
  void aRowThatAStopCutOffDoesNotCountAndIsWrittenOver() throws IOException {
    Path file = folder.resolve("rows.tsv");
    Journal journal = new Journal(file);
    journal.add(List.of(List.of("a", "1"), List.of("b", "2")));
    Files.writeString(file, "c\thal", StandardOpenOption.APPEND);
    assertThat(journal.rows()).containsExactly(List.of("a", "1"), List.of("b", "2"));
    journal.add(List.of(List.of("d\tx", "4\n")));
    assertThat(Files.readString(file)).isEqualTo("a\t1\nb\t2\nd x\t4 \n");
  }
}
