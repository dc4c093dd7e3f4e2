package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.article.PassedOver;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;
import org.sayso.read.fetch.Pressroom;
import org.sayso.read.fetch.Web;
import org.sayso.read.table.FieldMap;

/** From addresses, feeds and tables to articles: the whole way through the door. */
class G01AddressTest {
  private static final String WORDS =
      "The ferry Astra ran aground off Nordvik early on Monday, and all forty passengers were brought ashore by the lifeboat.</p>"
          + "<p>Harbour master Ines Halm said the ship had lost its rudder before it drifted onto the rocks south of the light.";

  @TempDir Path folder;
  private final Pressroom room = new Pressroom();

  @AfterEach
  void close() {
    room.close();
  }

  private List<Reading> read(Web linked, String... names) {
    ArticleReader reader = new ArticleReader();
    Intake intake = new Intake(FieldMap.standard(), room.web(), linked);
    List<Reading> readings = new ArrayList<>();
    Inputs.named(List.of(names), intake).stream().forEach(f -> readings.addAll(reader.read(f)));
    return readings;
  }

  private static String show(Reading reading) {
    if (reading instanceof Article article) {
      return article.path() + ": " + article.metadata().title().orElse("-");
    }
    if (reading instanceof Note note) {
      return "note " + note.message();
    }
    return reading instanceof Skipped skipped
        ? skipped.message()
        : ((PassedOver) reading).message();
  }

  private static String feed(String items) {
    return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Post</title>"
        + items
        + "</channel></rss>";
  }

  @Test
  void aPageIsReadAndItsPathIsItsAddress() {
    room.shows(
        "/ferry",
        "text/html",
        "<html><body><article><h1>Ferry aground</h1><p>" + WORDS + "</p></article></body></html>");
    String address = room.address("/ferry").toString();
    Article article = (Article) read(Web.NONE, address).get(0);
    assertThat(article.path()).isEqualTo(address);
    assertThat(article.metadata().url()).contains(address);
    assertThat(article.text()).contains("Harbour master Ines Halm said");
  }

  @Test
  void aPageThatIsNotThereIsToldAndTheOthersAreRead() {
    room.shows("/rain", "text/plain", "Rain expected in Torsby\n\nIt rained all day.\n");
    List<Reading> readings =
        read(Web.NONE, room.address("/none").toString(), room.address("/rain").toString());
    assertThat(show(readings.get(0)))
        .contains("/none: there is no such page; check the address (status 404)");
    assertThat(readings.get(1)).isInstanceOf(Article.class);
  }

  @Test
  void aFeedAtAnAddressGivesItsItemsUnderTheirOwn() {
    room.shows(
        "/feed",
        "application/rss+xml",
        feed(
            "<item><title>Ferry aground</title><link>https://post.example/ferry</link><pubDate>Mon, 04 Mar 2024 06:00:00 GMT</pubDate>"
                + "<content:encoded><![CDATA[<p>"
                + WORDS
                + "</p>]]></content:encoded></item>"));
    Article article = (Article) read(Web.NONE, room.address("/feed").toString()).get(0);
    assertThat(article.path()).isEqualTo("https://post.example/ferry");
    assertThat(article.metadata().title()).contains("Ferry aground");
    assertThat(article.metadata().published()).isPresent();
    assertThat(article.text()).startsWith("Ferry aground").contains("lifeboat.\n\nHarbour master");
  }

  @Test
  void aHeadingAndADayInAnItemAreNotItsHeadlineAndDay() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("feed.xml"),
            feed(
                "<item><title>Ferry aground &amp; all saved</title><pubDate>Mon, 04 Mar 2024 06:00:00 GMT</pubDate>"
                    + "<content:encoded><![CDATA[<h2>Lost rudder</h2><p>Updated 7 May 2019</p><p>"
                    + WORDS
                    + "</p>]]></content:encoded></item>"));
    Article article = (Article) read(Web.NONE, file.toString()).get(0);
    assertThat(article.metadata().title()).contains("Ferry aground & all saved");
    assertThat(article.metadata().published().orElseThrow()).hasToString("2024-03-04");
    assertThat(article.text()).startsWith("Ferry aground & all saved\n\nLost rudder");
  }

  @Test
  void aFeedInAFileGivesItsItemsByNumberAndTellsItsTeasers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("feed.xml"),
            feed(
                "<item><title>Ferry aground</title><description>The ferry Astra ran aground […]</description></item>"
                    + "<item><title>Rain</title></item>"));
    assertThat(read(Web.NONE, file.toString()).stream().map(G01AddressTest::show))
        .containsExactly(
            file + "#1: Ferry aground",
            file + "#2: Rain",
            "note "
                + file
                + " (items 1, 2): the feed has only the beginning of 2 articles, which was read as it is; --fetch reads the pages themselves");
  }

  @Test
  void wherePagesMayBeFetchedTheWholeArticleIsRead() throws IOException {
    room.shows(
        "/ferry", "text/html", "<html><body><article><p>" + WORDS + "</p></article></body></html>");
    String page = room.address("/ferry").toString();
    Path file =
        Files.writeString(
            folder.resolve("feed.xml"),
            feed(
                "<item><title>Ferry aground</title><link>%s</link><description>The ferry […]</description></item>"
                        .formatted(page)
                    + "<item><title>Rain</title><link>%s</link></item>"
                        .formatted(room.address("/no"))));
    List<Reading> readings = read(room.web(), file.toString());
    assertThat(show(readings.get(0))).isEqualTo(page + ": Ferry aground");
    assertThat(((Article) readings.get(0)).text()).contains("Harbour master");
    assertThat(show(readings.get(1)))
        .endsWith(
            "there is no such page; check the address (status 404); the teaser in the feed was read instead");
    assertThat(show(readings.get(2))).isEqualTo(file + "#2: Rain");
  }

  @Test
  void aListOfAddressesIsFetched() throws IOException {
    room.shows("/a", "text/plain", "Rain expected in Torsby\n\nIt rained all day.\n");
    Path file = Files.writeString(folder.resolve("urls.txt"), room.address("/a") + "\n");
    assertThat(show(read(room.web(), file.toString()).get(0)))
        .startsWith(room.address("/a").toString());
    assertThat(show(read(Web.NONE, file.toString()).get(0))).contains("only an address; --fetch");
  }

  @Test
  void aTableThatTheUserNamesAndNobodyKnowsIsNoPlainText() throws IOException {
    Path json = Files.writeString(folder.resolve("b.json"), "{\"version\": \"1.0\"}");
    Path csv = Files.writeString(folder.resolve("b.csv"), "kop,brood\nRain,It rained.\n");
    assertThat(read(Web.NONE, json.toString(), csv.toString()).stream().map(G01AddressTest::show))
        .containsExactly(
            json
                + ": this is JSON without a field known to be an article's words; say which it is: --fields text=NAME",
            csv
                + ": this is a table without a field known to be an article's words; say which it is: --fields text=NAME");
  }

  @Test
  void aTableInAFolderIsReadAndOneWithoutArticlesPassedOver() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"title\": \"Rain\", \"text\": \"It rained all day.\"}\n");
    Files.writeString(folder.resolve("b.json"), "{\"version\": \"1.0\"}");
    assertThat(read(Web.NONE, folder.toString()).stream().map(G01AddressTest::show))
        .containsExactly(folder.resolve("a.jsonl") + "#1: Rain", folder + ": passed over 1 .json");
  }
}
