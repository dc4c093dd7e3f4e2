package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.article.Metadata;

/** Keywords, and where a page says that its article was taken from. */
class C14PageOriginTest {
  private static Metadata of(String json) {
    return Page.of(
        "<link rel=canonical href='https://post.example/1'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"The Island Post\"},"
            + json
            + "}</script>",
        "<h1>Ferry runs aground</h1>");
  }

  @Test
  void keywordsInOneStringOrInAList() {
    assertThat(of("\"keywords\": \"ferries, Nordvik; tugs\"").keywords())
        .containsExactly("ferries", "Nordvik", "tugs");
    assertThat(of("\"keywords\": [\"ferries\", \"Nordvik\", \"ferries\"]").keywords())
        .containsExactly("ferries", "Nordvik");
    assertThat(Page.of("<meta name=keywords content='ferries,Nordvik'>", "").keywords())
        .containsExactly("ferries", "Nordvik");
  }

  @Test
  void whatTheArticleIsBasedOn() {
    assertThat(
            of("\"isBasedOn\": [\"https://harbourwire.example/7\", {\"@type\": \"NewsArticle\", \"url\": \"https://quay.example/2\"}]")
                .basedOn())
        .containsExactly("https://harbourwire.example/7", "https://quay.example/2");
    assertThat(
            Page.of("<meta name=original-source content='https://harbourwire.example/7'>", "")
                .basedOn())
        .containsExactly("https://harbourwire.example/7");
  }

  @Test
  void noArticleIsBasedOnItself() {
    assertThat(of("\"isBasedOn\": \"http://www.post.example/1?utm=x\"").basedOn()).isEmpty();
  }

  @Test
  void whoseCopyItIs() {
    assertThat(
            of("\"sourceOrganization\": {\"@type\": \"Organization\", \"name\": \"Harbour Wire\"}")
                .sourceOrganization())
        .contains("Harbour Wire");
    assertThat(of("\"sourceOrganization\": {\"name\": \"Island Post\"}").sourceOrganization())
        .isEmpty();
  }

  @Test
  void languageAndAddress() {
    Metadata metadata =
        Page.of(
            "<meta property=og:locale content=en_GB><meta property=og:url content='https://post.example/1'>",
            "");
    assertThat(metadata.language()).contains("en");
    assertThat(metadata.url()).contains("https://post.example/1");
  }

  @Test
  void nothingStatedIsNothingKnown() {
    Metadata metadata = Page.of("", "");
    assertThat(metadata.keywords()).isEmpty();
    assertThat(metadata.basedOn()).isEmpty();
    assertThat(metadata.sourceOrganization()).isEmpty();
  }
}
