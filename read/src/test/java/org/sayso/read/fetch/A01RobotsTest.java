package org.sayso.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a server asks of visitors that are no people (RFC 9309). */
class A01RobotsTest {
  private static boolean may(String robots, String path) {
    return Robots.parse(robots, "Sayso").allows(URI.create("https://post.example" + path));
  }

  @Test
  void anEmptyFileOpensEverything() {
    assertThat(may("", "/news/ferry")).isTrue();
    assertThat(may("User-agent: *\nDisallow:\n", "/news/ferry")).isTrue();
  }

  @Test
  void whatIsClosedToAllIsClosedToUs() {
    String robots = "User-agent: *\nDisallow: /archive/\n";
    assertThat(may(robots, "/archive/1999")).isFalse();
    assertThat(may(robots, "/archives")).isTrue();
  }

  @Test
  void whoIsCalledByNameNeedNotHeedWhatIsSaidToAll() {
    String robots = "User-agent: *\nDisallow: /\n\nUser-agent: sayso\nDisallow: /private\n";
    assertThat(may(robots, "/news")).isTrue();
    assertThat(may(robots, "/private/a")).isFalse();
  }

  @Test
  void theNameIsTheProductWhateverItsVersion() {
    assertThat(may("User-agent: SAYSO/2.0 (reader)\nDisallow: /\n", "/")).isFalse();
    assertThat(may("User-agent: Saysorcerer\nDisallow: /\n", "/")).isTrue();
    assertThat(may("User-agent: Say\nDisallow: /\n", "/")).isTrue();
  }

  @Test
  void oneGroupMayHaveSeveralNamesAndANameSeveralGroups() {
    String robots =
        """
        User-agent: Otherbot
        User-agent: Sayso
        Disallow: /a
        User-agent: Thirdbot
        Disallow: /b
        User-agent: Sayso
        Disallow: /c
        """;
    assertThat(may(robots, "/a")).isFalse();
    assertThat(may(robots, "/b")).isTrue();
    assertThat(may(robots, "/c")).isFalse();
  }

  @Test
  void theMostExactRuleHoldsWhateverTheOrder() {
    String robots =
        "User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n";
    assertThat(may(robots, "/example/page/disallowed.gif")).isFalse();
    assertThat(may(robots, "/example/page/allowed.gif")).isTrue();
    assertThat(may("User-agent: *\nDisallow: /p\nAllow: /page\n", "/page")).isTrue();
  }

  @Test
  void ofTwoRulesAsExactTheOneThatOpensHolds() {
    assertThat(may("User-agent: *\nDisallow: /page\nAllow: /page\n", "/page")).isTrue();
  }

  @Test
  void aStarStandsForAnyLettersAndADollarForTheEnd() {
    String robots = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /private*/draft\n";
    assertThat(may(robots, "/reports/harbour.pdf")).isFalse();
    assertThat(may(robots, "/reports/harbour.pdf?print=1")).isTrue();
    assertThat(may(robots, "/private-2/old/draft")).isFalse();
    assertThat(may(robots, "/private")).isTrue();
  }

  @Test
  void manyStarsCostNoTime() {
    String robots = "User-agent: *\nDisallow: /" + "*a".repeat(2_000) + "$\n";
    assertThat(may(robots, "/" + "a".repeat(1_999) + "b".repeat(20_000))).isTrue();
  }

  @Test
  void lettersCountHoweverTheyAreWritten() {
    assertThat(may("User-agent: *\nDisallow: /caf%C3%A9\n", "/caf%c3%a9/menu")).isFalse();
    assertThat(may("User-agent: *\nDisallow: /café\n", "/caf%C3%A9/menu")).isFalse();
    assertThat(may("User-agent: *\nDisallow: /%7Eholm\n", "/~holm/")).isFalse();
    assertThat(may("User-agent: *\nDisallow: /a%2Fb\n", "/a/b")).isTrue();
  }

  @Test
  void theQueryIsPartOfThePath() {
    assertThat(may("User-agent: *\nDisallow: /*?print=\n", "/ferry?print=1")).isFalse();
  }

  @Test
  void remarksBlanksAndOtherLineEndsDoNoHarm() {
    String robots = "\uFEFF# hello\r\n\r\n  user-AGENT : *  # all\r\n  DISALLOW:/x # not this\r\n";
    assertThat(may(robots, "/x")).isFalse();
    assertThat(may(robots, "/y")).isTrue();
  }

  @Test
  void otherRecordsNeitherEndAGroupNorBeginOne() {
    String robots =
        "User-agent: Sayso\nSitemap: https://post.example/map.xml\nUser-agent: B\nDisallow: /\n";
    assertThat(may(robots, "/")).isFalse();
  }

  @Test
  void rulesBeforeAnyNameAreNobodys() {
    assertThat(may("Disallow: /\nUser-agent: *\nDisallow: /x\n", "/y")).isTrue();
  }

  @Test
  void aPageInThePlaceOfTheFileOpensEverything() {
    assertThat(may("<!doctype html><html><body><p>Not found: /robots.txt</p></html>", "/"))
        .isTrue();
  }

  @Test
  void theFileItselfMayAlwaysBeAskedFor() {
    assertThat(may("User-agent: *\nDisallow: /\n", "/robots.txt")).isTrue();
  }

  @Test
  void aPauseMayBeAskedFor() {
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: 2.5\n", "Sayso").delay())
        .contains(Duration.ofMillis(2500));
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: soon\n", "Sayso").delay()).isEmpty();
  }
}
