package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The headline among the headings that a page shows and the titles that it states. */
class C11PageTitleTest {
  private static final String SITE = "<meta property=og:site_name content='The Island Post'>";

  private static Optional<String> title(String head, String top) {
    return Page.of(SITE + head, top).title();
  }

  @Test
  void theHeadlineShownIsTheTitleEvenWhereAnotherIsStated() {
    assertThat(
            title(
                "<meta property=og:title content='You will not believe what hit this ferry'>",
                "<h1>Ferry runs aground off Nordvik</h1>"))
        .contains("Ferry runs aground off Nordvik");
  }

  @Test
  void theSiteIsNoHeadline() {
    assertThat(
            title(
                "<title>Ferry runs aground | The Island Post</title>",
                "<h1 class=site-title>The Island Post</h1><h2 class=entry-title>Ferry runs aground</h2>"))
        .contains("Ferry runs aground");
    assertThat(
            title(
                "<title>Ferry runs aground | Shipping news</title>",
                "<h1><a href='/'>Shipping news</a></h1><h2>Ferry runs aground</h2>"))
        .contains("Ferry runs aground");
  }

  @Test
  void menusAndTeasersAreNoHeadline() {
    assertThat(
            title(
                "<title>Ferry runs aground</title>",
                "<nav><h1>Menu</h1></nav><h2>Ferry runs aground</h2><div class=related-posts><h1>More ferries</h1></div>"))
        .contains("Ferry runs aground");
  }

  @Test
  void aStatedTitleLosesTheSite() {
    assertThat(title("<meta property=og:title content='Ferry aground - The Island Post'>", ""))
        .contains("Ferry aground");
    assertThat(
            Page.of(
                    "<link rel=canonical href='https://www.islandpost.example/1'><title>Ferry aground | Island Post</title>",
                    "")
                .title())
        .contains("Ferry aground");
  }

  @Test
  void aDashThatIsTheHeadlinesOwnStays() {
    assertThat(title("<title>Ferry aground - and nobody noticed</title>", ""))
        .contains("Ferry aground - and nobody noticed");
  }

  @Test
  void aLineOverTheHeadlineIsNotOfIt() {
    assertThat(title("", "<h1><span class=kicker>Shipping</span> Ferry runs aground</h1>"))
        .contains("Ferry runs aground");
    assertThat(
            title(
                "<meta property=og:title content='Ferry runs aground'>",
                "<h1><span>Shipping</span> <span>Ferry runs aground</span></h1>"))
        .contains("Ferry runs aground");
  }

  @Test
  void noTitleIsNone() {
    assertThat(Page.of("", "").title()).isEmpty();
  }

  @Test
  void aLineOverTheHeadlineWithoutAMarkIsKnownByTheStatedTitle() {
    String stated = "<meta property=og:title content='Ferry runs aground off Nordvik'>";
    assertThat(title(stated, "<h1><i>Shipping in winter</i> Ferry runs aground off Nordvik</h1>"))
        .contains("Ferry runs aground off Nordvik");
    assertThat(title(stated, "<h1>Why a ferry runs aground off Nordvik</h1>"))
        .contains("Why a ferry runs aground off Nordvik");
  }

  @Test
  void ofTwoStatedPartsTheLongerIsTheHeadline() {
    assertThat(
            title(
                "<title>Shipping news - Ferry runs aground off Nordvik</title>",
                "<h1><span>Shipping news</span> <span>Ferry runs aground off Nordvik</span></h1>"))
        .contains("Ferry runs aground off Nordvik");
  }

  @Test
  void whatFollowsABarInTheHeadingIsNotStated() {
    assertThat(
            title(
                "<meta property=og:title content='Ferry runs aground off Nordvik'>",
                "<h1>Ferry runs aground off Nordvik | Harbour weekly</h1>"))
        .contains("Ferry runs aground off Nordvik");
  }

  @Test
  void aHeadingThatIsNotShownIsNone() {
    assertThat(
            title(
                "<title>Ferries - The Island Post</title><meta property=og:title content='Ferry runs aground'>",
                "<h1 class='page-title hidden'>Ferries</h1><h1>Ferry runs aground</h1>"))
        .contains("Ferry runs aground");
  }

  @Test
  void theHeadlineMayFollowALongMenuOfTitles() {
    String menu = "<span class=menu-title>Ferries</span>".repeat(90);
    assertThat(
            title(
                "<title>Ferry runs aground - Harbour wire weekly</title>",
                "<div>" + menu + "</div><h1>Ferry runs aground</h1>"))
        .contains("Ferry runs aground");
  }
}
