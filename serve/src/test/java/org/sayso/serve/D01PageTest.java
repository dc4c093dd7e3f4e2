package org.sayso.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and its files. Where the build had no npm, only that it says so. */
class D01PageTest {
  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
  @TempDir static Path folder;
  private static Served harbour;

  @BeforeAll
  static void serve() {
    harbour = Served.in(folder, Listening.loopback(0));
  }

  @AfterAll
  static void close() {
    harbour.close();
  }

  @Test
  void the_page_or_a_word_on_how_to_get_it() {
    HttpResponse<String> start = harbour.visitor().get("/");
    if (built()) {
      assertThat(start.statusCode()).isEqualTo(200);
      assertThat(start.body()).contains("<title>Sayso</title>");
    } else {
      assertThat(start.statusCode()).isEqualTo(503);
      assertThat(start.body()).contains("npm").contains("/api/articles");
    }
  }

  @Test
  void every_view_can_be_reloaded() {
    String start = harbour.visitor().get("/").body();
    for (String view :
        List.of("/article/0123456789abcdef/s3", "/entity/Q0", "/claims", "/search?q=quay")) {
      assertThat(harbour.visitor().get(view).body()).as(view).isEqualTo(start);
    }
  }

  @Test
  void all_that_the_page_asks_for_is_here() {
    assumeTrue(built(), "the page is not built: no npm");
    List<String> links =
        LINK.matcher(harbour.visitor().get("/").body()).results().map(m -> m.group(1)).toList();
    assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("/"));
    for (String link : links) {
      HttpResponse<String> file = harbour.visitor().get(link);
      assertThat(file.statusCode()).as(link).isEqualTo(200);
      assertThat(file.headers().firstValue("content-type")).as(link).isPresent();
    }
  }

  @Test
  void styles_and_scripts_name_no_other_host() {
    assumeTrue(built(), "the page is not built: no npm");
    LINK.matcher(harbour.visitor().get("/").body())
        .results()
        .map(m -> m.group(1))
        .filter(link -> link.endsWith(".css"))
        .forEach(
            link ->
                assertThat(harbour.visitor().get(link).body())
                    .doesNotContain("http://")
                    .doesNotContain("https://"));
  }

  @Test
  void files_that_are_not_there_and_files_of_the_program_are_not_given() {
    for (String path :
        List.of(
            "/assets/no.js",
            "/PageFile.class",
            "/..%2fPageFile.class",
            "/assets/../../PageFile.class",
            "/.made-from")) {
      assertThat(harbour.visitor().get(path).statusCode()).as(path).isBetween(400, 404);
    }
  }

  private static boolean built() {
    return D01PageTest.class.getResource("/org/sayso/serve/page/files/index.html") != null;
  }
}
