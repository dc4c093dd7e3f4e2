package org.sayso.read.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;
import org.sayso.read.Bulletin;
import org.sayso.read.Intake;
import org.sayso.read.fetch.KeptWeb;
import org.sayso.read.fetch.Pressroom;
import org.sayso.read.fetch.Web;
import org.sayso.read.input.Found;
import org.sayso.read.input.Passed;
import org.sayso.read.input.Unreadable;
import org.sayso.read.table.FieldMap;

/** Following feeds: only what is new, resumed after a stop at any moment. */
class A01NewsTest {
  private static final String WORDS =
      "The ferry Astra ran aground off Nordvik early on Monday. ".repeat(4);

  @TempDir Path folder;
  private final Pressroom room = new Pressroom();

  @AfterEach
  void close() {
    room.close();
  }

  private Bulletin bulletin(String list) {
    Web web = new KeptWeb(room.web(), folder.resolve("web"));
    SeenItems seen = new SeenItems(folder.resolve("web/seen.tsv"));
    return Bulletin.of(list, new Intake(FieldMap.standard(), web, web), seen);
  }

  /** One round to its end, by a program that is started for it. */
  private List<String> round(String list) {
    try (Bulletin bulletin = bulletin(list)) {
      List<String> found = taken(bulletin, Integer.MAX_VALUE);
      bulletin.kept();
      return found;
    }
  }

  private List<String> taken(Bulletin bulletin, int most) {
    List<String> found = new ArrayList<>();
    while (found.size() < most && bulletin.hasNext()) {
      found.add(show(bulletin.next()));
    }
    return found;
  }

  private static String show(Found found) {
    if (found instanceof Unreadable none) {
      return none.skipped().message();
    }
    return found instanceof Passed passed ? passed.passed().what() : found.path();
  }

  private void feed(String path, String... items) {
    StringBuilder all =
        new StringBuilder(
            "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>");
    for (String item : items) {
      all.append(
          "<item><guid>%s</guid><link>https://post.example/%s</link><content:encoded>%s</content:encoded></item>"
              .formatted(item, item, WORDS));
    }
    room.shows(path, "application/rss+xml", all.append("</channel></rss>").toString());
  }

  private String opml(String... feeds) throws IOException {
    StringBuilder all = new StringBuilder("<opml version='2.0'><body><outline text='Coast'>");
    for (String feed : feeds) {
      all.append("<outline type='rss' xmlUrl='%s'/>".formatted(room.address(feed)));
    }
    return Files.writeString(folder.resolve("feeds.opml"), all.append("</outline></body></opml>"))
        .toString();
  }

  @Test
  void theFirstRoundGivesEverythingAndTheSecondNothing() throws IOException {
    feed("/a", "1", "2");
    feed("/b", "3");
    String list = opml("/a", "/b");
    assertThat(round(list))
        .containsExactly(
            "https://post.example/1", "https://post.example/2", "https://post.example/3");
    assertThat(round(list)).containsExactly("3 items read before, in 2 feeds");
  }

  @Test
  void aLaterRoundGivesWhatIsNew() {
    feed("/a", "1", "2");
    String list = room.address("/a").toString();
    round(list);
    feed("/a", "3", "2", "1");
    assertThat(round(list))
        .containsExactly("https://post.example/3", "2 items read before, in 1 feed");
  }

  @Test
  void aRoundThatWasStoppedIsReadAgain() {
    feed("/a", "1", "2");
    String list = room.address("/a").toString();
    try (Bulletin stopped = bulletin(list)) {
      assertThat(taken(stopped, 1)).containsExactly("https://post.example/1");
    }
    assertThat(round(list)).containsExactly("https://post.example/1", "https://post.example/2");
  }

  @Test
  void aFeedThatIsOutOfOrderDoesNotStopTheOthers() throws IOException {
    feed("/b", "3");
    room.at("/a", exchange -> exchange.sendResponseHeaders(500, -1));
    List<String> found = round(opml("/a", "/b"));
    assertThat(found.get(0))
        .contains("/a: the server is out of order; try again later (status 500)");
    assertThat(found.get(1)).isEqualTo("https://post.example/3");
  }

  @Test
  void aTeaserIsFetchedAndTriedAgainWhereItsPageIsNotThere() {
    String page = room.address("/ferry").toString();
    room.shows(
        "/a",
        "application/rss+xml",
        "<rss version='2.0'><channel><item><title>Ferry</title><link>%s</link><description>The ferry […]</description></item></channel></rss>"
            .formatted(page));
    String list = room.address("/a").toString();
    assertThat(round(list).get(0))
        .contains("no such page", "the teaser in the feed was read instead");
    room.shows("/ferry", "text/html", "<p>" + WORDS);
    assertThat(round(list)).containsExactly(page);
    assertThat(round(list)).containsExactly("1 item read before, in 1 feed");
  }

  @Test
  void aPageThatIsNeverThereIsGivenUp() {
    room.shows(
        "/a",
        "application/rss+xml",
        "<rss version='2.0'><channel><item><title>Ferry</title><link>%s</link></item></channel></rss>"
            .formatted(room.address("/no")));
    String list = room.address("/a").toString();
    for (int i = 0; i < 3; i++) {
      assertThat(round(list)).hasSize(2);
    }
    assertThat(round(list)).containsExactly("1 item read before, in 1 feed");
  }

  @Test
  void aListMayBeOneAddressALine() throws IOException {
    feed("/a", "1");
    Path list =
        Files.writeString(
            folder.resolve("feeds.txt"), "# coast\n" + room.address("/a") + "\nnot one\n");
    List<String> found = round(list.toString());
    assertThat(found.get(0)).contains("(line 3): this is no address of a page");
    assertThat(found.get(1)).isEqualTo("https://post.example/1");
  }

  @Test
  void aListThatNamesNoFeedIsRefused() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("x.opml"), "<opml><body><outline text='a'/></body></opml>");
    assertThatThrownBy(() -> bulletin(list.toString()))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("names no feed");
    Path bomb =
        Files.writeString(
            folder.resolve("y.opml"),
            "<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><body>&a;</body></opml>");
    assertThatThrownBy(() -> bulletin(bomb.toString())).hasMessageContaining("entities");
  }
}
