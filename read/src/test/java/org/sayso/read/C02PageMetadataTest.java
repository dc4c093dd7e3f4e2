package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;

/** What pages say about themselves. */
class C02PageMetadataTest {
  private static Metadata metadata(String head) {
    return metadata(head, "");
  }

  private static Metadata metadata(String head, String top) {
    String body = "<p>" + Sample.BODY.replace("\n\n", "</p><p>") + "</p>";
    return Sample.article(
            "<html><head>"
                + head
                + "</head><body><article>"
                + top
                + body
                + "</article></body></html>")
        .metadata();
  }

  @Test
  void jsonLd() {
    Metadata metadata =
        metadata(
            """
            <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
            "headline": "Ferry &amp; rocks", "datePublished": "2024-03-04T23:30:00-05:00", "dateModified": "2024-03-05",
            "author": [{"@type": "Person", "name": "Ines Halm"}, {"name": "Jon Ek"}], "publisher": {"name": "The Island Post"}}</script>""");
    assertThat(metadata.title()).contains("Ferry & rocks");
    assertThat(metadata.authors()).containsExactly("Ines Halm", "Jon Ek");
    assertThat(metadata.publisher()).contains("The Island Post");
    assertThat(metadata.published()).contains(new Edtf("2024-03-04"));
    assertThat(metadata.modified()).contains(new Edtf("2024-03-05"));
  }

  @Test
  void jsonLdInAGraphWithReferences() {
    Metadata metadata =
        metadata(
            """
            <script type="application/ld+json">{"@graph": [{"@type": "Organization", "@id": "#o", "name": "The Island Post"},
            {"@type": ["Article"], "headline": "Ferry aground", "publisher": {"@id": "#o"}}]}</script>""");
    assertThat(metadata.title()).contains("Ferry aground");
    assertThat(metadata.publisher()).contains("The Island Post");
  }

  @Test
  void brokenJsonLdSaysNothing() {
    assertThat(
            metadata(
                    "<script type=application/ld+json>{\"@type\": \"NewsArticle\", </script><meta property=og:title content=Ferry>")
                .title())
        .contains("Ferry");
  }

  @Test
  void metaTags() {
    Metadata metadata =
        metadata(
            """
            <meta property="og:title" content="Ferry aground"><meta property="og:site_name" content="The Island Post">
            <meta name="author" content="Ines Halm"><meta property="article:published_time" content="2024-03-04T06:00:00Z">
            <link rel="canonical" href="https://island.example/1">""");
    assertThat(metadata.title()).contains("Ferry aground");
    assertThat(metadata.publisher()).contains("The Island Post");
    assertThat(metadata.authors()).containsExactly("Ines Halm");
    assertThat(metadata.published()).contains(new Edtf("2024-03-04"));
    assertThat(metadata.url()).contains("https://island.example/1");
  }

  @Test
  void anOutletOrAnAgencyIsNoAuthor() {
    assertThat(
            metadata(
                    "<meta property=og:site_name content='The Island Post'><meta name=author content='The Island Post'>")
                .authors())
        .isEmpty();
    assertThat(metadata("<meta name=author content='Associated Press'>").authors()).isEmpty();
  }

  @Test
  void theHeadlineShownIsPreferredToTheTitleOfTheWindow() {
    assertThat(
            metadata(
                    "<title>Ferry aground off Nordvik - The Island Post</title>",
                    "<h1>Ferry aground off Nordvik</h1>")
                .title())
        .contains("Ferry aground off Nordvik");
    assertThat(metadata("<title>Ferry aground off Nordvik | The Island Post</title>").title())
        .contains("Ferry aground off Nordvik");
  }

  @Test
  void timeElementAndVisibleByline() {
    Metadata metadata =
        metadata(
            "",
            "<h1>Ferry aground</h1><p>By Ines Halm</p><time datetime='2024-03-04'>Monday</time>");
    assertThat(metadata.authors()).containsExactly("Ines Halm");
    assertThat(metadata.published()).contains(new Edtf("2024-03-04"));
  }

  @Test
  void nothingStatedIsNothingKnown() {
    assertThat(metadata("").published()).isEmpty();
    assertThat(metadata("").publisher()).isEmpty();
    assertThat(metadata("").authors()).isEmpty();
  }
}
