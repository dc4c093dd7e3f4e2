package org.sayso.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feeds that are no well-formed XML: a reason, and what could be saved. */
class B02BrokenFeedTest {
  private static String feed(String... items) {
    return "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>Post</title>\n"
        + String.join("\n", items)
        + "\n</channel></rss>";
  }

  private static String item(String title) {
    return "<item><title>" + title + "</title><description>Words.</description></item>";
  }

  private static Feed read(String xml) {
    return Feeds.read(xml);
  }

  private static void gives(Feed feed, String... titles) {
    assertThat(feed.items())
        .extracting(i -> i.metadata().title().orElse(""))
        .containsExactly(titles);
  }

  @Test
  void anAmpersandIsMendedAndTold() {
    Feed feed = read(feed(item("Cod & chips"), item("Rain")));
    gives(feed, "Cod & chips", "Rain");
    assertThat(feed.problems()).hasSize(1);
    assertThat(feed.problems().get(0).reason())
        .contains("not well-formed", "all its 2 items were read");
    assertThat(feed.problems().get(0).where()).isEqualTo("line 3");
  }

  @Test
  void namesOfCharactersThatOnlyHtmlKnowsAreMended() {
    gives(read(feed(item("Caf&eacute;&nbsp;Nord &mdash; open"))), "Café Nord — open");
  }

  @Test
  void charactersThatXmlDoesNotKnowAreMended() {
    gives(read(feed(item("Ra\u0003in&#2;"))), "Ra in");
  }

  @Test
  void wordsBeforeTheFirstTagAreMended() {
    gives(read("\n\nWarning: cache is cold\n" + feed(item("Rain"))), "Rain");
  }

  @Test
  void whatStandsInCdataIsNotTouched() {
    Feed feed = read(feed(item("Cod & chips"), item("<![CDATA[A &amp; B & C]]>")));
    gives(feed, "Cod & chips", "A & B & C");
  }

  @Test
  void oneBrokenItemIsLeftOutAndTheOthersAreRead() {
    Feed feed = read(feed(item("One"), item("<b>Two</i>"), item("Three")));
    gives(feed, "One", "Three");
    assertThat(feed.items()).extracting(FeedItem::number).containsExactly(1, 3);
    assertThat(feed.problems())
        .extracting(Feed.Problem::where)
        .containsExactly("line 4", "item 2, line 4");
    assertThat(feed.problems().get(0).reason()).contains("2 items could be saved");
    assertThat(feed.problems().get(1).reason()).contains("left out");
  }

  @Test
  void aFeedThatBreaksOffGivesWhatItHasBefore() {
    String whole = feed(item("One"), item("Two"), item("Three"));
    Feed feed = read(whole.substring(0, whole.indexOf("Three")));
    gives(feed, "One", "Two");
    assertThat(feed.problems().get(0).reason()).contains("2 items could be saved", "get it again");
    assertThat(feed.problems().get(1).where()).isEqualTo("item 3, line 5");
  }

  @Test
  void anItemWithoutItsEndDoesNotSwallowTheNext() {
    gives(read(feed(item("One"), "<item><title>Two</title>", item("Three"))), "One", "Three");
  }

  @Test
  void anAtomFeedThatBreaksOff() {
    Feed feed =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>P</title><entry><title>One</title></entry><entry><ti");
    gives(feed, "One");
  }

  @Test
  void somethingElseIsNoFeed() {
    Feed feed = read("<urlset><url><loc>https://post.example/a</loc></url></urlset>");
    assertThat(feed.items()).isEmpty();
    assertThat(feed.problems().get(0).reason()).contains("begins with <urlset>");
  }
}
