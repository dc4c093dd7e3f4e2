package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a page's article. */
class C13PageAuthorTest {
  private static final String TITLE = "<h1>Ferry runs aground</h1>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a rel=author href='/ines'>Ines Halm</a>",
        "<span class='author vcard'><a class=fn>Ines Halm</a></span>",
        "<div itemprop=author itemscope><span itemprop=name>Ines Halm</span> writes about harbours</div>",
        "<p class=article__byline>Von Ines Halm | 4. März 2024</p>",
        "<p class=byline>By Ines Halm, Shipping Correspondent</p>",
        "<div class=AuthorName>AuthorInes Halm</div>",
        "<div class=author-box><h4>Ines Halm</h4><p>Ines Halm writes about harbours and what sinks in them.</p></div>",
        "<p>Geschrieben von Ines Halm am 4. März 2024</p>",
        "<span class=author>Frau Ines Halm</span>"
      })
  void shown(String top) {
    assertThat(Page.of("", TITLE + top).authors()).containsExactly("Ines Halm");
  }

  @Test
  void severalAuthorsOfOneArticle() {
    assertThat(
            Page.of(
                    "",
                    TITLE
                        + "<p><a rel=author>Ines Halm</a>, <a rel=author>Jon Ek</a> and <a rel=author>Li Wu</a></p>")
                .authors())
        .containsExactly("Ines Halm", "Jon Ek", "Li Wu");
    assertThat(Page.of("<meta name=author content='Ines Halm, Jon Ek'>", TITLE).authors())
        .containsExactly("Ines Halm", "Jon Ek");
  }

  @Test
  void aPenNameCountsOnlyWhereThePageMarksAnAuthorOrItStandsAloneBehindBy() {
    assertThat(Page.of("", TITLE + "<a rel=author>quaycat</a>").authors())
        .containsExactly("quaycat");
    assertThat(Page.of("", TITLE + "<p>by quaycat</p>").authors()).containsExactly("quaycat");
    assertThat(Page.of("", TITLE + "<p>by quaycat and friends</p>").authors()).isEmpty();
  }

  @Test
  void aFirstNameIsFilledFromThePage() {
    assertThat(
            Page.of(
                    "",
                    TITLE
                        + "<a rel=author>Ines</a><div class=author-box><h4>Ines Halm</h4> writes.</div>")
                .authors())
        .containsExactly("Ines Halm");
  }

  @Test
  void whoCommentsIsNoAuthor() {
    assertThat(
            Page.before(
                    "<div class=comments><p class='comment-author vcard'><span class=fn>Jon Ek</span>: fine!</p></div>")
                .authors())
        .isEmpty();
  }

  @Test
  void whoWroteATeaserIsNoAuthorOfThis() {
    assertThat(
            Page.before("<div class=teaser><h3>Tug lost</h3><span class=author>Jon Ek</span></div>")
                .authors())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "The Island Post",
        "https://post.example/ines",
        "No Author",
        "View all posts",
        "Reuters"
      })
  void outletsAgenciesAndAddressesAreNoAuthors(String words) {
    String site = "<meta property=og:site_name content='The Island Post'>";
    assertThat(Page.of(site, TITLE + "<span class=author>" + words + "</span>").authors())
        .isEmpty();
    assertThat(Page.of(site + "<meta name=author content='" + words + "'>", TITLE).authors())
        .isEmpty();
  }

  @Test
  void aDeskCountsWhereItIsMarkedAsTheAuthorAndNobodySigns() {
    assertThat(Page.of("", TITLE + "<a rel=author>Redaktion</a>").authors())
        .containsExactly("Redaktion");
    assertThat(
            Page.of("", TITLE + "<a rel=author>Redaktion</a><p class=byline>Von Ines Halm</p>")
                .authors())
        .containsExactly("Ines Halm");
    assertThat(Page.of("<meta name=author content='Quay Media GmbH'>", TITLE).authors()).isEmpty();
  }

  @Test
  void anOrganisationIsNoAuthorBesideAPerson() {
    assertThat(
            Page.of(
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Organization\",\"name\":\"Halm Ek\"},{\"@type\":\"Person\",\"name\":\"Li Wu\"}]}</script>",
                    TITLE)
                .authors())
        .containsExactly("Li Wu");
  }

  private static String person(String name) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\""
        + name
        + "\"}}</script>";
  }

  @Test
  void theBylineBesideTheHeadlineIsSurerThanWhoKeyedItIn() {
    assertThat(Page.of(person("Jon Ek"), TITLE + "<p>By Ines Halm</p>").authors())
        .containsExactly("Ines Halm");
    assertThat(Page.of(person("Ines Halm"), TITLE + "<p>By Ines Halm, Jon Ek</p>").authors())
        .containsExactly("Ines Halm", "Jon Ek");
    assertThat(
            Page.of(
                    person("Ines Halm"),
                    TITLE + "<div class=byline><a>Ines Halm</a>, <a>Jon Ek</a></div>")
                .authors())
        .containsExactly("Ines Halm", "Jon Ek");
  }

  @Test
  void theStatedNameIsCleanerThanTheSameWithMoreBehindIt() {
    assertThat(Page.of(person("Ines Halm"), TITLE + "<p>By Ines HalmSenior Writer</p>").authors())
        .containsExactly("Ines Halm");
  }

  @Test
  void byMayStandInAnElementOfItsOwn() {
    assertThat(Page.of("", TITLE + "<div><i>By</i><b>Ines Halm</b></div>").authors())
        .containsExactly("Ines Halm");
  }

  @Test
  void figuresBeforeWordsAreNoDateline() {
    assertThat(Page.of("", TITLE + "<p>3 Norland Ferries</p>").authors()).isEmpty();
    assertThat(Page.of("", TITLE + "<p>\u2003</p>").authors()).isEmpty();
  }

  @Test
  void aLongListOfTheMetaTagsIsWhatTheArticleCites() {
    String cited =
        IntStream.range(1, 31)
            .mapToObj(i -> "<meta name=citation_author content='Jon E" + "k".repeat(i) + "'>")
            .collect(Collectors.joining());
    assertThat(Page.of(cited, TITLE + "<a rel=author>Ines Halm</a>").authors())
        .containsExactly("Ines Halm");
  }

  @Test
  void aHeadlineThatBeginsAsABylineNamesNobody() {
    assertThat(Page.of("", "<h1>By Nordvik Harbour</h1>").authors()).isEmpty();
  }
}
