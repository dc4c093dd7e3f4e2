package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;

/** When a page's article was published: what the page states, shows, and where it is filed. */
class C12PageDateTest {
  private static final String TITLE = "<h1>Ferry runs aground</h1>";

  private static String stated(String stamp) {
    return "<meta property=article:published_time content='" + stamp + "'>";
  }

  private static void published(Metadata metadata, String date) {
    assertThat(metadata.published()).contains(new Edtf(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<time datetime='2024-03-04T06:00'>Monday</time>",
        "<span class='post-date'>4 March 2024</span>",
        "<div class='ArticlePublishDate'>March 4, 2024</div>",
        "<p>Published on 4 March 2024 at 6 p.m.</p>",
        "<p>Ines Halm, 4 March 2024</p>",
        "<abbr class=published title='2024-03-04T06:00:00+01:00'>Monday</abbr>",
        "<meta itemprop=datePublished content='2024-03-04'>",
        "<span property='schema:dateCreated' content='2024-03-04T06:00:00+01:00'></span>"
      })
  void shownBesideTheHeadline(String top) {
    published(Page.of("", TITLE + top), "2024-03-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; <p>Stand: 04.03.2024, 18:00 Uhr</p>",
        "de; <span class=datum>04.03.24</span>",
        "fr; <p>Publié le 4 mars 2024 à 18h00</p>",
        "tr; <span class=tarih>4 Mart 2024</span>",
        "ru; <div>4 марта 2024, 18:00</div>",
        "zh; <span>2024年3月4日</span>"
      })
  void inOtherLanguages(String language, String top) {
    published(Page.in(language, TITLE + top), "2024-03-04");
  }

  @Test
  void theDayOfTheAddressIsTheOutletsOwn() {
    String address = "<link rel=canonical href='https://post.example/2024/03/04/ferry'>";
    published(Page.of(address + stated("2024-03-05T02:30:00Z"), TITLE), "2024-03-04");
    published(
        Page.of("<link rel=canonical href='https://post.example/2024/mar/04/ferry'>", TITLE),
        "2024-03-04");
    published(
        Page.of("<link rel=canonical href='https://post.example/news/04-03-2024'>", TITLE),
        "2024-03-04");
  }

  @Test
  void theDayShownSettlesAStampInUniversalTime() {
    published(
        Page.of(stated("2024-03-03T23:30:00Z"), TITLE + "<time>4 March 2024, 0:30</time>"),
        "2024-03-04");
    published(
        Page.of(stated("2024-03-04T08:00:00+01:00"), TITLE + "<time>5 March 2024</time>"),
        "2024-03-04");
  }

  @Test
  void ofTwoStatedDaysThatIsRightWhichIsShown() {
    String head =
        stated("2024-03-01")
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-04\"}</script>";
    published(Page.of(head, TITLE + "<time>4 March 2024</time>"), "2024-03-04");
    published(Page.of(head, TITLE), "2024-03-01");
  }

  @Test
  void datesOfCommentsAndTeasersAreNotTheArticles() {
    assertThat(
            Page.before(
                    "<div id=comments><p>Fine ferry. <time>6 March 2024</time></p><p>No! <time>7 March 2024</time></p></div>")
                .published())
        .isEmpty();
    assertThat(Page.before("<p>© 2024 The Island Post</p>").published()).isEmpty();
  }

  @Test
  void aDayInAParagraphIsNotTheDayOfPublication() {
    assertThat(
            Page.of(
                    "",
                    TITLE
                        + "<p>Last seen whole in the harbour of Nordvik, the ferry had been launched on 4 March 1998 before"
                        + " a crowd of four hundred, and had never been late, its owner said, until this very Monday.</p>")
                .published())
        .isEmpty();
  }

  @Test
  void whatIsOnlyKnownToHaveChangedWasPublishedThenOrBefore() {
    Metadata metadata = Page.of("", TITLE + "<p>Last updated on 4 March 2024</p>");
    published(metadata, "../2024-03-04");
    assertThat(metadata.modified()).contains(new Edtf("2024-03-04"));
  }

  @Test
  void publishedAndChanged() {
    Metadata metadata =
        Page.of("", TITLE + "<p>Published 4 March 2024</p><p class=date>Updated 6 March 2024</p>");
    published(metadata, "2024-03-04");
    assertThat(metadata.modified()).contains(new Edtf("2024-03-06"));
  }

  @Test
  void aChangeBeforeThePublicationIsNone() {
    assertThat(
            Page.of(stated("2024-03-04") + "<meta name=lastmod content='2024-02-01'>", TITLE)
                .modified())
        .isEmpty();
  }

  @Test
  void scriptsPassOnWhatThePageDoesNotShow() {
    published(
        Page.of("<script>var page = {\"publish_date\": \"2024-03-04T06:00:00\"};</script>", TITLE),
        "2024-03-04");
  }

  @Test
  void figuresThatCanBeReadTwoWaysAreSettledByTheCountry() {
    published(
        Page.of("<meta property=og:locale content=en_GB>", TITLE + "<time>03/04/2024</time>"),
        "2024-04-03");
    published(Page.of("", TITLE + "<time>03/04/2024</time>"), "2024-03-04/2024-04-03");
  }

  @Test
  void theDayShownIsSurerThanTheDateOfTheRecord() {
    String shown = TITLE + "<span class=date>4 March 2024</span>";
    published(Page.of("<meta name=dcterms.date content='2024-02-27'>", shown), "2024-03-04");
    published(Page.of("<meta name=date content='2024-02-27'>", TITLE), "2024-02-27");
    published(Page.of(stated("2024-02-27"), shown), "2024-02-27");
  }

  @Test
  void namesOfMetaTagsArePartedByDotOrColon() {
    published(
        Page.of("<meta property='dcterms:created' content='2024-03-04'>", TITLE), "2024-03-04");
  }

  @Test
  void theOutletsClockIsLaterThanTheDayOnWhichTheAddressWasMade() {
    String address = "<link rel=canonical href='https://post.example/2024/03/03/ferry'>";
    published(Page.of(address + stated("2024-03-04T06:00:00-05:00"), TITLE), "2024-03-04");
    published(
        Page.of(address + stated("2024-03-04T06:00:00-05:00"), TITLE + "<time>3 March 2024</time>"),
        "2024-03-03");
    published(Page.of(address + stated("2026-01-07T06:00:00-05:00"), TITLE), "2024-03-03");
  }

  @Test
  void anArticleWrittenBeforehandChangedLastBeforeItWasPublished() {
    published(
        Page.of(
            stated("2024-03-24T06:00:00Z")
                + "<meta property=article:modified_time content='2024-03-07T06:00:00Z'>",
            TITLE),
        "2024-03-24");
  }

  @Test
  void aDayInTheHeadlineIsWhatItIsAbout() {
    published(
        Page.of("", "<h1>Ferry fair on 9 May 2024</h1><span class=date>4 March 2024</span>"),
        "2024-03-04");
    published(Page.of("", "<h1>Ferry runs aground<br>4 March 2024 •</h1>"), "2024-03-04");
  }

  @Test
  void whenAMemberJoinedIsNotWhenItWasPosted() {
    published(
        Page.of("", TITLE + "<p>Joined: 18 September 2008</p><p>4 March 2024</p>"), "2024-03-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<span>Datum:</span><span>04.03.2024</span>",
        "<p class=teaser>Pressemitteilung vom 4. März 2024</p>"
      })
  void labelsOfGermanOffices(String top) {
    published(Page.in("de", TITLE + top), "2024-03-04");
  }

  @Test
  void theOnlyLabelledDayCountsWhereverItStands() {
    published(
        Page.of(
            "",
            TITLE
                + "<p>The ferry lay on the sand until noon, the harbour said on Monday.</p>"
                + "<div class=footer><p>Published on 4 March 2024</p></div>"),
        "2024-03-04");
  }
}
