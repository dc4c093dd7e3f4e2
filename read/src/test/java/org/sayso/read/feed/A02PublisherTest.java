package org.sayso.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who printed an item: never the feed that only collects it. */
class A02PublisherTest {
  private static FeedItem item(String channel, String item) {
    return Feeds.read(
            "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>%s<item>%s</item></channel></rss>"
                .formatted(channel, item))
        .items()
        .get(0);
  }

  private static Optional<String> publisher(String channel, String item) {
    return item(channel, item).metadata().publisher();
  }

  private static final String NEWS =
      "<title>All The News</title><link>https://allthenews.example/</link>";

  @Test
  void isTheSourceThatTheItemNames() {
    FeedItem item =
        item(
            NEWS,
            "<title>Ferry aground - The Nordvik Post</title><link>https://allthenews.example/go/1</link>"
                + "<source url='https://nordvikpost.example'>The Nordvik Post</source>");
    assertThat(item.metadata().publisher()).contains("The Nordvik Post");
    assertThat(item.metadata().title()).contains("Ferry aground");
  }

  @Test
  void isTheSourceOfAnAtomEntryThatWasTakenOver() {
    FeedItem item =
        Feeds.read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Planet</title><link href='https://planet.example/'/>"
                    + "<entry><id>1</id><title>Rain</title><link href='https://islander.example/r'/>"
                    + "<source><title>The Islander</title><id>i</id></source></entry></feed>")
            .items()
            .get(0);
    assertThat(item.metadata().publisher()).contains("The Islander");
  }

  @Test
  void isNobodyWhereACollectorDoesNotSay() {
    assertThat(publisher(NEWS, "<title>Rain</title><link>https://islander.example/rain</link>"))
        .isEmpty();
  }

  @Test
  void isTheFeedsOutletOnItsOwnSite() {
    String channel =
        "<title>Coast | The Nordvik Post RSS Feed</title><link>https://www.nordvikpost.example/coast</link>";
    assertThat(
            publisher(channel, "<title>Rain</title><link>https://m.nordvikpost.example/r</link>"))
        .contains("The Nordvik Post");
    assertThat(publisher(channel, "<title>Rain</title>")).contains("The Nordvik Post");
  }

  @Test
  void isTheFeedsOutletThoughOnlyItsItemsShowTheSite() {
    assertThat(
            publisher(
                "<title>Quay Tribune: Latest</title>",
                "<title>Rain</title><link>https://quaytribune.example/r</link>"))
        .contains("Quay Tribune");
    assertThat(
            publisher(
                "<title>Morning list</title>",
                "<title>Rain</title><link>https://quaytribune.example/r</link>"))
        .isEmpty();
  }

  @Test
  void isNotAnotherSiteOfTheSameCountry() {
    assertThat(
            publisher(
                "<title>Digest</title><link>https://digest.co.uk/</link>",
                "<title>Rain</title><link>https://islander.co.uk/r</link>"))
        .isEmpty();
  }
}
