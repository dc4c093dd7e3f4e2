package org.sayso.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.text.Edtf;

/** Every item of a feed, in each dialect, with what the feed says of it. */
class A01ItemsTest {
  static final String WORDS =
      "The ferry Astra ran aground off Nordvik early on Monday, and all forty passengers were brought ashore by the lifeboat. "
          + "Harbour master Ines Halm said the ship had lost its rudder before it drifted onto the rocks south of the light.";

  private static Feed read(String xml) {
    return Feeds.read(xml);
  }

  private static FeedItem only(String xml) {
    Feed feed = read(xml);
    assertThat(feed.problems()).isEmpty();
    assertThat(feed.items()).hasSize(1);
    return feed.items().get(0);
  }

  @Test
  void ofRss2() {
    FeedItem item =
        only(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>The Nordvik Post - Coast</title>
                <link>https://www.nordvikpost.example/coast</link>
                <item>
                  <title>Ferry aground off Nordvik</title>
                  <link>https://www.nordvikpost.example/ferry</link>
                  <guid isPermaLink="false">post-17</guid>
                  <dc:creator>Ida Holm</dc:creator>
                  <pubDate>Mon, 04 Mar 2024 23:30:00 -0500</pubDate>
                  <category>Coast</category>
                  <category>Ferries</category>
                  <description>The ferry Astra ran aground.</description>
                  <content:encoded><![CDATA[<p>%s</p>]]></content:encoded>
                </item>
              </channel>
            </rss>
            """
                .formatted(WORDS));
    assertThat(item.key()).isEqualTo("post-17");
    assertThat(item.metadata().title()).contains("Ferry aground off Nordvik");
    assertThat(item.metadata().publisher()).contains("The Nordvik Post");
    assertThat(item.metadata().authors()).containsExactly("Ida Holm");
    assertThat(item.metadata().published()).contains(new Edtf("2024-03-04"));
    assertThat(item.metadata().url()).contains("https://www.nordvikpost.example/ferry");
    assertThat(item.metadata().keywords()).containsExactly("Coast", "Ferries");
    assertThat(item.body()).isEqualTo("<p>" + WORDS + "</p>");
    assertThat(item.isTeaser()).isFalse();
  }

  @Test
  void ofAtom() {
    FeedItem item =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>Quay Tribune</title>
              <link href="https://quaytribune.example/"/>
              <entry>
                <id>tag:quaytribune.example,2024:7</id>
                <title type="html">Cod &amp;amp; chips &lt;b&gt;dearer&lt;/b&gt;</title>
                <link rel="alternate" href="/cod"/>
                <author><name>Bo Lind</name></author>
                <author><name>Ada Okoro</name></author>
                <published>2024-03-05T06:00:00+01:00</published>
                <updated>2024-03-06T06:00:00+01:00</updated>
                <category term="Prices"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
              </entry>
            </feed>
            """
                .formatted(WORDS));
    assertThat(item.metadata().title()).contains("Cod & chips dearer");
    assertThat(item.metadata().authors()).containsExactly("Bo Lind", "Ada Okoro");
    assertThat(item.metadata().published()).contains(new Edtf("2024-03-05"));
    assertThat(item.metadata().modified()).contains(new Edtf("2024-03-06"));
    assertThat(item.metadata().url()).contains("https://quaytribune.example/cod");
    assertThat(item.metadata().publisher()).contains("Quay Tribune");
    assertThat(item.body()).contains(WORDS);
  }

  @Test
  void ofAtomThatOnlySaysWhenItWasUpdated() {
    FeedItem item =
        only(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>a</id><title>Rain</title>"
                + "<updated>2024-03-06T06:00:00Z</updated></entry></feed>");
    assertThat(item.metadata().published()).contains(new Edtf("../2024-03-06"));
    assertThat(item.metadata().modified()).contains(new Edtf("2024-03-06"));
  }

  @Test
  void ofRss1() {
    FeedItem item =
        only(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://islander.example/">
                <title>The Islander</title><link>https://islander.example/</link>
                <items><rdf:Seq><rdf:li rdf:resource="https://islander.example/a"/></rdf:Seq></items>
              </channel>
              <item rdf:about="https://islander.example/a">
                <title>Bridge closed</title><link>https://islander.example/a</link>
                <description>The bridge to Torsby was closed on Friday.</description>
                <dc:creator>Ida Holm</dc:creator><dc:date>2024-03-08T07:00:00+01:00</dc:date>
              </item>
            </rdf:RDF>
            """);
    assertThat(item.metadata().title()).contains("Bridge closed");
    assertThat(item.metadata().authors()).containsExactly("Ida Holm");
    assertThat(item.metadata().published()).contains(new Edtf("2024-03-08"));
    assertThat(item.metadata().publisher()).contains("The Islander");
    assertThat(item.isTeaser()).isTrue();
  }

  @Test
  void ofAnOldRssWithItsDoctype() {
    FeedItem item =
        only(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
                "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Islander</title>
            <item><title>Bridge open</title><link>https://islander.example/b</link></item>
            </channel></rss>
            """);
    assertThat(item.metadata().title()).contains("Bridge open");
  }

  @Test
  void ofFeedsThatLackTheirVersionOrNamespace() {
    String item = "<item><title>Rain</title><description>It rained.</description></item>";
    for (String feed :
        List.of(
            "<rss><channel>" + item + "</channel></rss>",
            "<rss version='3.7'><channel>" + item + "</channel></rss>",
            "<rss version='2.0'>" + item + "</rss>",
            "<rss version='2.0' xmlns='http://blogs.example/rss'><channel>"
                + item
                + "</channel></rss>",
            "<feed><entry><title>Rain</title><summary>It rained.</summary></entry></feed>",
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>Rain</title><summary>It rained.</summary></entry></feed>",
            "<entry xmlns='http://www.w3.org/2005/Atom'><title>Rain</title><summary>It rained.</summary></entry>")) {
      assertThat(only(feed).metadata().title()).as(feed).isEqualTo(Optional.of("Rain"));
      assertThat(only(feed).body()).as(feed).isEqualTo("It rained.");
    }
  }

  @Test
  void withoutAnIdAreToldApartByAddressOrWords() {
    Feed feed =
        read(
            "<rss version='2.0'><channel><item><title>A</title><link>https://a.example/1</link></item>"
                + "<item><title>B</title></item><item><title>C</title></item></channel></rss>");
    assertThat(feed.items()).extracting(FeedItem::key).doesNotHaveDuplicates();
    assertThat(feed.items().get(0).key()).isEqualTo("https://a.example/1");
  }

  @Test
  void behindAServiceThatCountsClicksHaveTheirOwnAddress() {
    FeedItem item =
        only(
            "<rss version='2.0' xmlns:fb='http://rssnamespace.org/feedburner/ext/1.0'><channel><item><title>A</title>"
                + "<link>https://clicks.example/~r/17</link><fb:origLink>https://post.example/a</fb:origLink></item></channel></rss>");
    assertThat(item.metadata().url()).contains("https://post.example/a");
  }

  @Test
  void withAnAuthorsMailShowOnlyTheName() {
    FeedItem item =
        only(
            "<rss version='2.0'><channel><item><title>A</title><author>ida@post.example (Ida Holm)</author></item></channel></rss>");
    assertThat(item.metadata().authors()).containsExactly("Ida Holm");
  }

  @Test
  void ofFeedsAreKnownByTheirBeginning() {
    assertThat(Feeds.isFeed("\uFEFF<?xml version='1.0'?>\n<!-- hello --><rss version='2.0'>"))
        .isTrue();
    assertThat(Feeds.isFeed("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>")).isTrue();
    assertThat(Feeds.isFeed("<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>")).isTrue();
    assertThat(Feeds.isFeed("<html><body><p>rss feed")).isFalse();
    assertThat(Feeds.isFeed("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"))
        .isFalse();
  }
}
