package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Skipped;

/** Pages made to break a reader: each ends, with an article or a word. */
class C07HostilePageTest {
  /** Far more than any of them needs; what is not linear would take hours. */
  private static final Duration LONG = Duration.ofMinutes(2);

  @ParameterizedTest
  @ValueSource(strings = {"div", "span", "a", "b", "header", "table", "ul><li", "form", "p"})
  void aHundredThousandNestedTags(String tag) {
    String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + Sample.BODY;
    Assertions.assertTimeoutPreemptively(
        LONG, () -> assertThat(Sample.readings(bytes(page))).isNotEmpty());
  }

  static List<String> endless() {
    return List.of(
        "<a href=x>y</a> ".repeat(150_000),
        "<p>y".repeat(200_000),
        "y".repeat(400_000),
        "<div class='" + "comment ".repeat(100_000) + "'>",
        "y, ".repeat(600_000),
        "<br>".repeat(400_000),
        "<p>" + "Subscribe now ".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void aPageWithoutEnd(String words) {
    String page = "<html><body><article>" + words + "<p>" + Sample.BODY;
    Assertions.assertTimeoutPreemptively(
        LONG, () -> assertThat(Sample.readings(bytes(page))).isNotEmpty());
  }

  @Test
  void aMillionLinksAreTooMuchForOnePageAndTheWordSaysSo() {
    String page = "<html><body>" + "<a href='/1'>y</a>".repeat(1_000_000);
    Skipped skipped = Sample.skipped(bytes(page));
    assertThat(skipped.reason()).contains("characters").contains("more than");
    assertThat(skipped.where()).isNotEmpty();
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
